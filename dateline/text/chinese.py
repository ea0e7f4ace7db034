"""Tell Chinese and Korean names in Latin letters: the surname stands first."""

import re

from dateline.text.listed import listed

SURNAMES = listed(
    """
    ai an bai bao bi bian bo cai cao cen chai chang che chen cheng chi chu cui dai deng di ding dong dou du duan fan fang fei
    feng fu gan gao ge geng gong gu guan gui guo hai han hao he hong hou hu hua huang ji jia jian jiang jiao jin jing ju kang ke
    kong lai lan lang lei leng li lian liang liao lin ling liu long lou lu luan luo lyu ma mao mei meng mi miao min mo mou mu ni
    nie ning niu ou pan pang pei peng ping pu qi qian qiao qin qiu qu quan ran ren rong ruan sang shan shang shao shen sheng shi
    shu si song su sui sun tai tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu
    xuan xue yan yang yao ye yi yin ying yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang
    zhuo zou zuo ouyang sima zhuge shangguan
    """
)
"""In Latin letters; the surname stands first."""
_BEFORE_A_HYPHEN = listed(
    """
    ahn bae baek bang byun cha chae cho choe choi chun chung goo gwak han hong hwang hyun jang jeon jeong jin joo jung kang kim koo
    kwak kwon lee lim min moon nam noh oh pak park rhee roh ryu seo seok seol shim shin sohn son song suh sung woo yang yeo yim yoo
    you yun chiang hsieh hsu kuo lai lin tsai tseng yeh
    """
)
"""Surnames before two syllables with a hyphen: Korean ones, and Chinese ones as Taiwan writes them."""

HAN_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
    "鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒"
    "屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房丁邓郁单杭洪包诸左石崔吉龚程邢裴陆"
    "翁荀羊惠甄封储靳段焦侯宓全班秋仲伊宫宁仇栾甘厉祖武符刘景詹龙叶幸司黎薄白蒲邰从索赖卓屠池乔胥闻党翟谭贡劳姬申冉雍桑桂牛寿边"
    "尚农温庄晏柴瞿阎连习容向古易廖耿匡国文寇广东欧利蔚师巩聂晁敖冷辛阚简饶曾关相游盖益桓公張陳劉楊趙黃吳鄭馮許孫馬羅謝韓葉蘇蕭賈"
)
"""In Chinese characters."""
NO_NAMES = listed(
    """
    时政 时事 时尚 时评 时间 时代 时刻 公告 公示 公益 公司 公众 公共 公安 江湖 江苏 江西 调查 高端 高级 高校
    高考 高铁 高清 高新 金融 金属 金额 方案 方向 方法 文化 文学 文章 文件 文明 文字 文体 文艺 文旅 文博 成人
    成功 成都 成果 石油 马上 常识 常务 安全 安徽 云南 云平台 温州 温度 黄金 黄山 白酒 包装 任免 任务 宁夏 宁波
    汉语 华人 华为 华东 华南 司法 司机 全国 全部 全文 全球 全网 全景 平台 平安 平面 明星 明天 部落 部分 关于
    关注 关键词 历史 能源 能力 简介 简体 简讯 游戏 游客 相关 相册 相片 农业 农村 农民 国际 国内 国家 国防 国学
    广告 广东 广西 广州 东方 东北 章程 通知 通告 通讯 通信 通行证 党建 党政 党史 党员 牛市 寿险 计划 计算机 项目
    强国 贸易 万家 支付 支持 管理 房产 房价 单位 包含 段子 班级 武汉 武警 景区 景点 景观 龙江 司局 索引 索赔
    从业 从政 从军 应用 温馨 向导 易购 容量 权威 花卉 鲁能 韩国 韩流 严肃 金牌 陶瓷 水利 水产 水果 水电 苏州
    范文 彭博 昌平 苗木 凤凰 和谐 和平 元旦 顾问 顾客 乐活 乐园 乐队 于是 余额 康养 齐鲁 皮肤 常委 罗马 雷达
    费用 廉政 唐诗 史记 谈判 宋朝 茅台 庞大 熊猫 纪检 纪念 纪实 舒适 祝福 董事 杜绝 蓝图 席位 季节 季度 麻辣
    路况 路线 危机 危险
    """
)
"""Words of menus and headings that begin like a surname."""
_SYLLABLE = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|an|ao|ei|en|er|ou|ia|ie|in|iu|ua|ue|ui|un|uo|a|e|i|o|u)"
)
_GIVEN = re.compile(rf"{_SYLLABLE}(?:[-' ]?{_SYLLABLE})?")
_KOREAN_SYLLABLE = (
    "(?:ch|ts|[bdghjklmnprstw])?"
    "(?:yae|yeo|you|yoo|yo|yu|ya|ye|wae|wa|we|wi|wo|ui|ae|eo|eu|oe|oo|ou|ee|a|e|i|o|u)"
    "(?:ng|[bhklmnprt])?"
)
_HYPHENED = re.compile(rf"{_KOREAN_SYLLABLE}-{_KOREAN_SYLLABLE}")


def surname_first(words: tuple[str, ...]) -> bool:
    """Whether a name of two or three words, in small letters without accents, is Chinese or Korean: a surname, then one or two
    syllables."""
    if len(words) == 2 and words[0] in _BEFORE_A_HYPHEN and _HYPHENED.fullmatch(words[1]):
        return True
    return 2 <= len(words) <= 3 and words[0] in SURNAMES and _GIVEN.fullmatch(" ".join(words[1:])) is not None
