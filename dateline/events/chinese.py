"""Chinese: the verbs by which a text says that something happened, and how its clauses are parted.

The language has no tense: what is to come is known by its date, which is judged before, or by a word such as 将.
"""

import re

from dateline.events.clauses import Tongue

_KINDS = {
    "launch": "开始 启动 上线 推出 开幕 开通 启用 首发 开业 揭幕 投产 亮相 投入使用 开播 首映",
    "founding": "成立 创立 创办 建立 设立 组建 创建",
    "agreement": "签署 签订 签约 达成 缔结",
    "visit": "访问 参观 走访 考察 抵达 到访 走进 来到 前往 出席",
    "meeting": "举行 召开 会见 会谈 举办 会晤",
    "trade": "收购 出售 采购 购买 拍卖 售出 买下",
    "figure": "达到 突破 增长 下降 超过 升至 降至 增至",
    "appointment": "任命 当选 就任 出任 被聘为 受聘为 聘任 获任 辞职 卸任 获选 辞去 上任",
    "death": "去世 逝世 遇难 身亡 病逝 遇害",
    "birth": "出生 诞生",
    "award": "中标 荣获 获得 授予 颁发 获颁 获奖",
    "publication": "发布 宣布 公布 出版 发表 播出",
    "decision": "投票通过 表决通过 通过一项 通过该 通过这项 通过新 通过关于 通过《 驳回 批准 决定 取消 禁止 废除 通过了 "
    "审议通过 实施",
    "justice": "提起公诉 提起诉讼 逮捕 判处 起诉 拘留 判决 被捕",
    "conflict": "袭击 攻击 爆发 占领",
    "disaster": "爆炸 坍塌 坠毁 沉没 起火 倒塌 撞上 烧毁 摧毁",
    "building": "建成 竣工 落成 完工 开工 动工",
    "change": "关闭 搬迁 更名 合并 停运 恢复 迁至 改名 开放",
    "learning": "毕业 结业",
    "gift": "捐赠 捐款 交付 赠送 移交",
    "contest": "夺冠 击败 战胜 夺得",
    "discovery": "发现 发明 出土",
    "other": "发生",
}
_KIND = {verb: kind for kind, verbs in reversed(_KINDS.items()) for verb in verbs.split()}
_LONGEST_FIRST = sorted(_KIND, key=lambda verb: (-len(verb), verb))


def _kind_of(verb: re.Match[str]) -> str:
    """The kind; the 上线 of 线上线下 is no verb."""
    inside = verb[0] == "上线" and verb.string[verb.start() - 1 : verb.start()] == "线"
    return "" if inside else _KIND[verb[0]]


CHINESE = Tongue(
    verbs=re.compile(rf"(?:{'|'.join(_LONGEST_FIRST)})(?!会(?!议)|仪式|工作|计划|方案|人员|者|率|点|期|中心|委员会|大会)"),
    kind_of=_kind_of,
    under=re.compile(
        r"(?:将|计划|拟|未|没有|没|不|不能|可能|预计|有望|准备|打算|希望|如果|若|应|即将|需要|必须|(?<![议議员員大协協社机機宴国國工商])会|想|要|可以|以便)[^，。；]{0,4}$"
    ),
    border=re.compile(r"[，；：、。]|——"),
    ends=re.compile(r"[，；：。！？]|——"),
    stands=re.compile(r"(?:已|已经|还|也|又|正式|共同|曾|在|于|并|则|先后|联合|重新|在[^，。；]{1,10}|\s)*"),
    date_words=re.compile(r"(?:(?:今年|现年)?\d{1,3}周?岁，?|在|于|自|从|，|截至)?$"),
    # 本报讯（记者林丹）……
    opening=re.compile(
        r"^(?:(?:本报|本网|本刊|[\u4e00-\u9fff]{2,4}[社网报])[\u4e00-\u9fff]{0,8}[讯电]\s*(?:（[^）]{2,30}）)?|并|而|但|则|还|也|又|同时|此外|其中|据悉|日前|以来|，)+"
    ),
    own=re.compile(r"我|咱"),
    quoted=re.compile(r"“[^”]{12,}”?|「[^」]{12,}」?|『[^』]{12,}』?"),
    longest=48,
    parted=False,
    dates_first=True,
    least=4,
    perfect=re.compile(r"了|已|曾"),
    long_ago=re.compile(r"曾经|过去|以前|多年|历来|一直|常|从小|历史|世纪|年代|以来"),
    aside=re.compile(r"(?:（[^）]{1,30}）)?(?:[^，。；：的]{0,8})"),
)
