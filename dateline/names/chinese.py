"""Find names in Chinese text, as far as their endings and neighbours tell them: text → (start, end, Kind).

Nothing parts the words, so that a name ends where what may follow one begins. A rule of the table finds one kind of name; where two
meet, the one that starts first counts, of these the longest.
"""

import re
from collections.abc import Iterator

from dateline.names.line import Kind
from dateline.names.lists.han import FOREIGN, PLACES
from dateline.text.chinese import HAN_SURNAMES
from dateline.text.listed import listed

_HAN = "\u4e00-\u9fff"
_SURNAME = f"(?:欧阳|司马|诸葛|上官|东方|慕容|令狐|皇甫|[{HAN_SURNAMES}])"
_SMALL = "的了是在和与对从到为把被将及或这那称也还就都不没要会可着过们个中来去出向由以而但曾"
"""Characters of no name."""
_GIVEN = f"[^{_SMALL}，。、；：！？“”‘’（）《》\\W\\d]"
_TITLES = (
    "先生|女士|小姐|教授|主席|总统|总理|首相|部长|省长|市长|县长|区长|镇长|村长|书记|主任|院长|校长|局长|董事长|总裁|副总裁|经理|总经理"
    "|行长|馆长|会长|秘书长|发言人|主管|记者|代表|大使|博士|老师|教师|讲师|同志|医生|律师|法官|演员|导演|作家|教练|队长|创始人|工程师|研究员|负责人|牵头人|理事长|处长|厅长|州长|议员|参赞|领事|站长|所长|台长|社长|厂长|园长|船长|机长|组长|班长|署长|司长|庭长|总监|主编|主教|神父|司令|将军|航天员|干事|专家|学者|村民"
    "|居民|学生|市民|司机|支书|摄影|编辑|通讯员|被告人|嫌疑人|被害人|院士|导师|检察官|审判长|民警|警官|选手|运动员|球员|歌手|画家|诗人"
    "|书法家|设计师|建筑师|企业家|策展人|传承人|主持人|编剧|摄影师|护士|店主|店长|创办人|发起人|合伙人|秘书|助理|政委|团长|茶农|渔民|委员"
)
_SAYS = "表示|指出|认为|介绍|强调|告诉|透露|坦言|说|称|回忆|补充|解释|宣布|呼吁|写道|回应|坚称"
_DOES = (
    "今年|曾任|曾|担任|出任|任职|出生|来自|毕业|辞职|获奖|获|率|参加|出席|抵达|访问|当选|接受|带领|负责|领导|把|还|也|则|对|向|在|到|从|于|与|和"
    "|及|等|的|是|将|已|因|一行|一同|三人|两人|二人|本人|报道|反对|支持|主持|没|不|未|拒绝|承认|否认|要求|希望|决定|同意|继续|来到|(?<![认成作因以称])为|讲授|讲述|参与|主讲|牵头|策划|创办|创立|创作|设计|撰写|签署|会见|致辞|前往|走访|考察|发现|发表|提出|指导|从事|正在"
    "|有期徒刑|无期徒刑|死刑|犯|涉嫌|去年|明年|年仅|现年|时年|夫妇|昨|今天|今日|日前|近日|周[一二三四五六日]|上午|下午"
)
_TITLED = "|".join(f"(?<={title})" for title in sorted(_TITLES.split("|")))
_BEHIND = rf"(?={_SAYS}|{_TITLES}|{_DOES}|[，。、；：！？（）”\s]|$)"
_BEFORE = (
    rf"(?:^|(?<=[，。、；：！？“”（）《》\s和与及由向对给])|{'|'.join(f'(?<={title})' for title in sorted(_TITLES.split('|')))})"
)
_SINCE = "(?<![建位始属源终毕居处](?=于))"
"""`水坝建于1964年`: where such a verb ends is no name."""
_PERSON = re.compile(rf"{_BEFORE}(?P<name>{_SURNAME}{_GIVEN}{{2}}){_SINCE}{_BEHIND}")
_SHORT_PERSON = re.compile(
    rf"{_BEFORE}(?P<name>{_SURNAME}{_GIVEN})(?={_SAYS}|{_TITLES}|和{_SURNAME}|、|三人|两人|二人|今年|曾任|出生|（|报道)"
    rf"|(?:{_TITLED}|(?<=、))(?P<titled>{_SURNAME}{_GIVEN}){_BEHIND}"
)
_SOUND = f"(?:(?!通过|出席|今年|将|在)[{FOREIGN}])"
_FOREIGN = re.compile(rf"(?P<name>{_SOUND}{{1,7}}(?:[·•・]{_SOUND}{{1,7}})+)")
_FOREIGN_ONE = re.compile(
    rf"{_BEFORE}(?P<name>[{FOREIGN}]{{2,6}})(?={_SAYS}|{_TITLES})|(?:{_TITLED})(?P<titled>[{FOREIGN}]{{2,6}}){_BEHIND}"
)
_HOUSES = (
    "集团|公司|大学|学院|中学|小学|银行|委员会|常委会|研究院|研究所|协会|学会|商会|基金会|联合会|红十字会|组织|联盟|俱乐部|教育部|外交部|商务部"
    "|财政部|国防部|卫生部|农业部|公安部|教育厅|公安厅|财政厅|公安局|文物局|缉私局|海关|林业局|水利局|文旅局|民政局|环保局|铁路局|美术馆|档案馆|文化馆|科技馆|纪念馆"
    "|展览馆|书院|剧院|剧团|乐团|合作社|事务所|拍卖行|幼儿园|派出所|总工会|卫健委|发改委|统计局|税务局|教育局|卫生局|管理局|气象局|渔业部|法院|检察院|国务院|议会|医院"
    "|政府|大使馆|领事馆|博物馆|图书馆|出版社|通讯社|新华社|法新社|路透社|美联社|共同社|塔斯社|报社|日报|晚报|时报|电视台|科技|工会|省委|市委|县委|联合国|欧盟|世贸组织"
)
_PART = rf"[^{_SMALL}该本各全某每其此位名几第据任您我你他她它获悉报于等给按，。、；：！？“”‘’（）《》\W\d]"
_HOUSE = re.compile(
    rf"(?P<name>(?:全国|中国|中)?(?:{_PART}|可|(?<=安)第(?=斯)|中(?=[级等央国山华医学])){{0,14}}(?:{_HOUSES}))(?!长|员|体|上|里|内|用|了|如何|怎)"
)
_NAMES_ALONE = listed(
    """
    教育部 外交部 商务部 财政部 国防部 卫生部 农业部 公安部 国务院 新华社 法新社 路透社 美联社 共同社 塔斯社 联合国 欧盟 世贸组织
    红十字会 卫健委 发改委 省委 市委 县委
    """
)
"""Of the endings those that are names by themselves."""
_LANDS = "省|市|自治区|自治州|县|区|镇|乡|村|岛|群岛|半岛|河|江|湖|山|海峡|大桥|港|街|路"
_LAND = re.compile(
    rf"(?P<name>(?:{_SOUND}{{5,8}}|{_PART}{{1,4}}?)(?:{_LANDS})(?:市|区|县|镇|岛|大桥)?)(?![场长民份委政府内外人域里口线面容务])"
)
_PLACE = re.compile(
    f"(?=[{''.join(sorted({name[0] for name in PLACES}))}])"
    f"(?P<name>{'|'.join(sorted(PLACES, key=lambda name: (-len(name), name)))})"
)
_PROGRAM = re.compile(rf"(?P<name>{_PART}{{2,12}}(?:计划|工程|平台|项目))(?=（|已|于|是|由|将|在|启动|，|。)")
_QUOTED_PROGRAM = re.compile(
    r"[“《「](?P<name>[^“”《》「」，。、；：！？]{2,14})[”》」](?:[^，。、；：！？“”]{0,6}?)(?=计划|工程|项目|行动|平台)"
    r"|[“「](?P<titled>[^“”《》「」，。、；：！？]{2,12}(?:计划|工程|项目|行动|平台))[”」]"
)
_APPOINTED = re.compile(
    rf"(?:任命|聘任|聘请|推选|选举)(?P<name>{_SURNAME}{_GIVEN}{{1,2}})(?=为|担任|任)|免去(?P<titled>{_SURNAME}{_GIVEN}{{2}})"
)
_RULES: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (_FOREIGN, Kind.PERSON),
    (_FOREIGN_ONE, Kind.PERSON),
    (_PERSON, Kind.PERSON),
    (_SHORT_PERSON, Kind.PERSON),
    (_APPOINTED, Kind.PERSON),
    (_HOUSE, Kind.ORGANIZATION),
    (_QUOTED_PROGRAM, Kind.OTHER),
    (_PROGRAM, Kind.OTHER),
    (_LAND, Kind.PLACE),
    (_PLACE, Kind.PLACE),
)
_BEFORE_NAMES = (
    "希望|经|听|免去|第[一二三四五六七八九十]届|来到|抵达|访问|签署|加入|批准|修建|连接|通过|参与|参加|任职|曾任|担任|进入|位于|来自|成立|创办"
    "|建立|授予|转让给|出售给|卖给|支持|反对|告诉|获得|收到|提交|前往|出任|当选|主办|承办|一条|一家|一项|这项|该项|此项|一所|发起|计划|还有|照(?=[省市县]委)"
)
_VERBS = re.compile(rf".*(?:{_BEFORE_NAMES}|系(?={'|'.join(sorted(PLACES))}))")
"""What stands before a name and is no part of it."""
_ACROSS = listed("接管 收购 出售 关闭 占领 离开 到达 返回 途经 横跨 跨越 该国 本国 各国 我国 他国")
"""Words whose second half is taken for the beginning of a name: `接管圣丽塔港`."""
_GENERIC = frozenset(_HOUSES.split("|")) - _NAMES_ALONE | listed(
    """
    会计师事务所 律师事务所 计师事务所
    城市 农村 地区 社区 山区 市区 全省 全市 公司 集团 大学 银行 政府 医院 组织 学院 法院 协会 联盟 议会 科技 中学 小学 工程 项目
    大学医院 市议会 计划 平台 道路 公路 铁路 大街 高科技 火山 江山 大山 高山 河山 街道 港口
    海岛 孤岛 小岛 大河 小河 大江 半岛 群岛 海港 山村 市政府 省政府 县政府 区政府 镇政府 州政府
    """
)
"""What is of a kind and no name."""
_NO_PEOPLE = PLACES | listed(
    """
    双方 方面 官方 国家 金融 有关 明天 平时 高层 高级 高中 安全 和平 文化 文章 任何 任何人 任务 任职 时间 时候 经常 常常 关于 关系
    应该 广大 包括 古代 白天 马上 万人 石油 于是 成功 成员 成为 成立 成本 方法 方案 方式 项目 查询 查看 温度 温暖 水平 水质
    水库 黄金 金额 金属 雷达 严重 严格 严肃 华人 华侨 祝贺 农民 农业 农村 边境 连续 连接 曾经 阳光 牛奶 易于 容易 支持 解决
    解释 应对 宣布 单位 武器 强大 强烈 强调 全部 全体 全国 全球 东部 东方 东西 相关 相信 党委 司法 路线 简单 席位 段落 章程
    计算 计划 符合 景点 龙头 顾客 顾问 宁静 贝壳 谈判 季节 强化 宫殿 冷战 居民 居住 师傅 师范 都市 满意 国际 国内 国务 富裕
    何时 何处 何人 谢谢 周围 周末 周期 周边 周年 周一 周二 周三 周四 周五 周六 周日 时任 公司 司机 文件 有些 莫非 常务 常任
    于此 甘愿 平均 平台 平等 安排 安装 安慰 汤匙 池塘 伏击 田地 田野 高度 高兴 高速 贺信 钟表 路上 路口 车站 毛巾 毛利 关键
    """
)


_OFFICE = re.compile(rf"(?P<what>(?:{_PART}|[会中]){{0,14}}(?:{_TITLES}))$")


def office(text: str, start: int) -> tuple[str, str]:
    """Give what stands before a name as its title, and the organization in it: `港口协会主席`, `港口协会`."""
    found = _OFFICE.search(text[:start])
    if found is None:
        return "", ""
    verb = _VERBS.match(found["what"])
    what = found["what"][verb.end() :] if verb else found["what"]
    house = _HOUSE.match(what)
    return what, house["name"] if house else ""


def chinese_names(text: str) -> tuple[tuple[int, int, Kind], ...]:
    """Give the names, in order, none within another."""
    found = sorted(_found(text), key=lambda one: (one[0], -one[1]))
    kept: list[tuple[int, int, Kind]] = []
    for one in found:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return tuple(kept)


def _found(text: str) -> Iterator[tuple[int, int, Kind]]:
    for pattern, kind in _RULES:
        for match in pattern.finditer(text):
            start, end = match.span("name" if match["name"] else "titled")
            start += text[start] == "原" and _PLACE.match(text, start + 1) is not None  # `原浙江省教育厅`, as it once was
            verb = _VERBS.match(text, start, end - 1) if kind is not Kind.PERSON else None
            start = verb.end() if verb else start + (text[start - 1 : start + 1] in _ACROSS)
            if kind is Kind.OTHER and text[start - 1 : start] in _CLOSING:
                continue
            start = _behind_a_title(text, start, end, kind)
            if end - start > 1 and not _no_name(text[start:end], kind):
                yield start, end, kind


def _behind_a_title(text: str, start: int, end: int, kind: Kind) -> int:
    """Where a name starts before which a title was taken for a part of it: `驻华大使路` (of 路易斯) is no road."""
    last = end if kind is Kind.PLACE else min(start + 3, end)
    return next((at for at in range(start + 1, last) if _TITLE_ENDS.search(text, 0, at)), start)


def _no_name(name: str, kind: Kind) -> bool:
    if kind is Kind.PERSON:
        return name in _NO_PEOPLE or bool(_TIMES.search(name)) or (len(name) < 4 and name[-1] in "省市县区镇乡村港")
    return _NUMBERED.sub("", name) in _GENERIC or name.endswith(_ROADS) or _LEARNT.search(name) is not None


_TIMES = re.compile("[一二两三四五六七八九十几多][次度年月日天回]$")
"""`曾两次` counts."""
_LEARNT = re.compile("[才刚就已能们]学会$")
"""`今天才学会` has learnt something, and is no society."""
_CLOSING = ("”", "》", "」")
"""What stands behind the name of a program, before the word that says what it is."""
_NUMBERED = re.compile(r"^(?:第?[一二三四五六七八九十两首\d]+|本|该|上|下)[期批届轮次个项]")
"""`第二期项目` is one of several, without a name."""
_TITLE_ENDS = re.compile(rf"(?:{_TITLES})$")
_ROADS = ("线路", "道路", "铁路", "公路", "之路", "丝路", "家乡", "故乡", "管理区")
"""Of the lines and zones that end so hardly one has a name."""
