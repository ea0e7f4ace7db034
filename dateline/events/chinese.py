"""Chinese: the verbs by which a text says that something happened, and how its clauses are parted.

The language has no tense: what is to come is known by its date, which is judged before, or by a word such as 将.
"""

import re

from dateline.events.clauses import Tongue

_KINDS = {
    "launch": "开馆 开始 启动 上线 推出 开幕 开通 启用 首发 开业 揭幕 投产 亮相 投入使用 开播 首映 开班 开课 开营 "
    "揭牌 通车 投用 试运行 首飞 发射升空 下水 上映 问世",
    "founding": "始建 成立 创立 创办 开设 建立 设立 组建 创建 创刊 创设",
    "agreement": "签署 签订 签约 续签 达成 缔结",
    "visit": "移居 迁居 回到 返回 访问 参观 走访 考察 抵达 到访 赶到 赶赴 走进 来到 前往 出席 出访 回国 启程 移民",
    "meeting": "举行 召开 会见 会谈 举办 会晤",
    "trade": "收购 出售 采购 购买 拍卖 售出 买下 入股 融资 竞得 拍得 募集 筹集",
    "figure": "达到 突破 增长 下降 超过 升至 降至 增至 上涨 下跌 翻番 攀升 回落",
    "appointment": "任命 加入 当选 就任 出任 被聘为 受聘为 聘任 获任 辞职 卸任 获选 辞去 上任 接任 继任 即位 登基 退位 "
    "接替 履新 被任命为 当选为 离任 免职 调任 连任 退休",
    "death": "去世 逝世 遇难 身亡 病逝 遇害 牺牲 殉职 遇刺 丧生 阵亡 罹难 离世 辞世",
    "birth": "出生 诞生",
    "award": "被评为 中标 荣获 获得 授予 颁发 获颁 获奖 获评 入选 列入 摘得 荣膺",
    "publication": "发布 宣布 公布 出版 发表 播出 刊登 刊发 通报 披露 发行 印发 颁布",
    "decision": "投票通过 表决通过 通过一项 通过该 通过这项 通过新 通过关于 通过《 驳回 批准 决定 取消 禁止 废除 通过了 "
    "审议通过 实施 出台 施行 叫停 暂停 推迟 否决 废止",
    "justice": "立案 展开调查 启动调查 提起公诉 提起诉讼 逮捕 查获 破获 判处 起诉 拘留 判决 被捕 抓获 落网 归案 刑拘 "
    "批捕 取保候审 引渡 越狱 自首 缴获 查扣 被盗 失窃 盗走 抢劫 绑架 搜查 开庭审理 宣判 受审 被判 改判 "
    "裁定 维持原判 驳回上诉 不起诉 无罪释放 特赦 处决",
    "conflict": "袭击 攻击 爆发 占领 攻占 攻克 攻陷 攻入 解放 起义 投降 统一六国 入侵 轰炸 开战 宣战 停火 罢工 示威游行 "
    "收复 沦陷 撤离 疏散 流亡",
    "disaster": "决口 决堤 溃坝 垮塌 脱轨 相撞 侧翻 泄漏 爆炸 坍塌 坠毁 沉没 起火 倒塌 撞上 烧毁 摧毁 毁于 被毁 "
    "淹没 触礁 着火 失火 失事 失联 被淹 进水 塌方 滑坡",
    "building": "建成 竣工 落成 完工 开工 动工 修建 修筑 兴建 重建 扩建 修复 修缮 铸造 奠基 拆除 重修 翻修 封顶 合龙 改建 加固",
    "change": "接管 闭馆 关闭 停业 搬迁 改属 改为 改称 划归 撤销 迁都 定都 更名 合并 停运 恢复 迁至 改名 开放 改制 "
    "并入 迁入 搬入 搬到 升格 破产 倒闭 停产 停办 停刊 复工 解散 结婚 离婚",
    "learning": "毕业 结业 结课 结营 考入 就读 入学 留学 攻读",
    "gift": "捐赠 捐款 交付 赠送 移交 返还 归还 捐建 捐出 捐献 赠予",
    "contest": "夺冠 击败 战胜 夺得 获胜 晋级 卫冕 战平",
    "performance": "上演 公演 首演 展出",
    "discovery": "发现 发明 出土 发掘 找回 追回 找到 探明 研制出 破译",
    "work": "设计 撰写 执导 主演 编写 创作",
    "other": "发生 完成 道歉 致歉",
}
_KIND = {verb: kind for kind, verbs in reversed(_KINDS.items()) for verb in verbs.split()}
_LONGEST_FIRST = sorted(_KIND, key=lambda verb: (-len(verb), verb))
_NO_VERB_BEFORE = {"出版": ("社", "物", "商", "界", "业"), "拍卖": ("行", "品", "师"), "牺牲": ("为", "品", "了", "自己", "精神")}


def _kind_of(verb: re.Match[str]) -> str:
    """The kind; the 上线 of 线上线下 is no verb, nor are the 修复 of 修复工程, the 拍卖 of 拍卖行, the 进水 of 进水事故
    and what stands behind 的."""
    inside = verb[0] == "上线" and verb.string[verb.start() - 1 : verb.start()] == "线"
    work = _KIND[verb[0]] == "building" and verb.string.startswith("工程", verb.end())
    accident = _KIND[verb[0]] == "disaster" and verb.string.startswith(("事故", "事件"), verb.end())
    house = verb.string.startswith(_NO_VERB_BEFORE.get(verb[0], ()), verb.end())
    noun = verb.string.startswith("的", verb.start() - 1) and verb.start() > 0
    still = verb[0] == "退休" and verb.string[verb.end() : verb.end() + 1] not in ("", *"，。；、后！（")
    return "" if inside or work or accident or house or noun or still else _KIND[verb[0]]


def _plain(verb: re.Match[str]) -> bool:
    """The table has all that tells something."""
    return False


CHINESE = Tongue(
    verbs=re.compile(
        rf"(?:{'|'.join(_LONGEST_FIRST)})(?!会(?!议)|仪式|工作|计划|方案|人员|人(?!民)|者|率|点|期|中心|委员会|大会|案(?!发)|力度|之[年际时日]|日期|时间)"
    ),
    kind_of=_kind_of,
    plain=_plain,
    under=re.compile(
        r"(?:将|预计|有望|计划|拟|准备|定)[于在][^，。；]{0,24}$|(?:将[使把被对与由为向]|[也就还即]要|要[先再去到在]|或许|也许|会有)[^，。；]{0,24}$|"
        r"(?:如果|假如|倘若|要是)[^，。；]*$|(?:将|计划|拟|未|没有|没|不|不能|可能|预计|有望|准备|打算|希望|如果|若|应|即将|需要|必须|(?<![议議员員大协協社机機宴国國工商])会(?![馆场长所员址])|想|要|可以|以便)[^，。；]{0,4}$"
    ),
    border=re.compile(r"[，；：。]|、(?!\d+票)|——"),  # `以133票赞成、107票反对`
    ends=re.compile(r"[，；：。！？]|——"),
    stands=re.compile(
        r"(?:已|已经|还|也|又|正式|共同|曾|在|于|并|则|先后|联合|重新|近期|近日|日前|最近|随后|此后|当天|当日|(?:在|向|由|被|从)[^，。；]{1,10}|赴[^，。；]{1,4}|[和与同跟][^，。；]{1,16}|\s)*"
    ),
    date_words=re.compile(r"(?:(?:今年|现年)?\d{1,3}周?岁，?|在|于|自|从|，|截至)?$"),
    # 本报讯（记者林丹）……
    opening=re.compile(
        r"^(?:(?:本报|本网|本刊|[\u4e00-\u9fff]{2,4}[社网报])[\u4e00-\u9fff]{0,8}[讯电]\s*(?:（[^）]{2,30}）)?|并|而|但|则|还|也|又|同时|此外|其中|据悉|日前|以来|，)+"
    ),
    own=re.compile(r"我|咱"),
    me=re.compile(r"我(?![国市省校县区院党军方])|咱"),
    attributive=re.compile(r"的(?P<noun>[^，、。；：！？]{2,20}?)(?=现?有|是|在|位于|已|将|也|[，、。；：！？]|$)"),
    meanwhile=re.compile(r"^(?:自从|当|在)|(?:(?:之|以)?后|的时候|之时|时)$"),
    quoted=re.compile(r"“[^”]{12,}”?|「[^」]{12,}」?|『[^』]{12,}』?"),
    longest=48,
    parted=False,
    dates_first=True,
    dated=re.compile(r"\d[年月日]"),
    later=re.compile(r"[，；][^，；。]{0,10}(?:随后|此后|后来|之后|其后|事后)"),
    chained=True,
    lone_date=re.compile(
        r"^(?:当年|同年|次年|翌年|随后|此后|去年|前年|今年|上周|本周|昨日|昨天|昨晚|今天|今日|上个?月|本月|日前|近日)?(?:公元前?)?[\d年月日初底末中旬上下半至—-]*(?:凌晨|早晨|上午|中午|下午|晚上?|晚间)?(?:起)?，?"
    ),
    before_verb=re.compile(
        r"(?:在|于|由|被|从|向|与|对|将|把|为|是|因)[^，。]*$|"
        r"(?:去年|前年|今年|上周|本周|昨日|昨天|今天|上个?月|日前|近日)?(?:已|已经|还|也|又|正式|共同|曾|先后)*$"
    ),
    least=3,
    perfect=re.compile(r"了|已|曾"),
    long_ago=re.compile(r"曾经|过去|以前|多年|历来|一直|常|从小|历史|世纪|年代|以来"),
    aside=re.compile(r"(?:（[^）]{1,30}）)?(?:[^，。；：的]{0,8})"),
)
