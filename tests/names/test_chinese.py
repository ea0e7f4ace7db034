"""Names in Chinese news: where they begin and end, and of what they are."""

import re

import pytest

from dateline import names

_LETTERS = {"people": "P", "organizations": "O", "places": "L", "programs": "G"}
_MARKED = re.compile(r"\[([^|\]]+)\|(\w)\]")
_SENTENCES = (
    "[李文博|P]表示，新码头将于明年三月启用。",
    "[海宁市|L]市长[周雅琴|P]昨日出席了开幕式。",
    "据[新川日报|O]报道，[南屿港务集团|O]将投资三亿元。",
    "[北方师范大学|O]教授[陈志远|P]认为，教育应当先行。",
    "记者从[云岭省教育厅|O]获悉，报名工作已经结束。",
    "[王芳|P]和[赵建国|P]一同走进了会场。",
    "“我们不会放弃。”[孙丽华|P]对记者说。",
    "[国际红十字会|O]代表[安娜·凯勒|P]抵达[利马|L]。",
    "[墨西哥|L]驻华大使[胡里奥·桑切斯|P]在[北京|L]发表讲话。",
    "[卡洛斯·门多萨|P]说，他第一次来到[中国|L]。",
    "[欧阳静|P]女士是[青禾基金会|O]的创始人。",
    "[诺德兰铁路公司|O]去年亏损两千万元。",
    "会议由[省人民政府|O]主办，[东湖区|L]承办。",
    "[张伟|P]、[刘洋|P]、[何敏|P]三人获奖。",
    "[东方石油有限公司|O]总经理[马国强|P]辞职。",
    "在[长河镇|L]，每户人家都种茶。",
    "[白石村|L]村支书[何立新|P]介绍，全村有两千人。",
    "[巴西|L]总统[若昂·席尔瓦|P]访问了[上海|L]。",
    "[联合国|O]秘书长呼吁各方保持克制。",
    "[世界卫生组织|O]周二发布报告。",
    "[徐明辉|P]博士任职于[清源研究院|O]。",
    "这项计划由[星海科技|O]发起。",
    "[数字人才培训计划|G]已覆盖十五个国家。",
    "[杨阳|P]今年三十二岁，来自[四川|L]。",
    "[林晓梅|P]的父亲是一名教师。",
    "[吴刚|P]告诉本报，货物已于周一发出。",
    "[法国|L]经济部长[勒梅尔|P]表示支持。",
    "[美国国务院|O]发言人拒绝置评。",
    "本报讯（记者[方婷|P]）昨天下午，雨停了。",
    "[日本|L]首相将于下周访问[首尔|L]。",
    "[京南大学|O]与[哈佛大学|O]签署协议。",
    "[郑凯|P]曾任[中国银行|O]副行长。",
    "[西湖区法院|O]周三作出判决。",
    "[青海省人民医院|O]接收了伤者。",
    "[丹尼尔·冈萨雷斯|P]是一所学校的校长。",
    "村民[曹桂英|P]说：“水又清了。”",
    "[曹桂英|P]还种了两亩茶。",
    "[黄河|L]流经九个省份。",
    "[长江大桥|L]今日通车。",
    "[可口可乐公司|O]在[天津|L]设厂。",
    "[海鸥工程|G]是该市最大的项目。",
    "[省委|O]书记[韩东|P]到[平湖县|L]调研。",
    "[史密斯|P]教授的新书出版了。",
    "老师[丁一|P]把孩子们带到操场。",
    "[新华社|O][北京|L]5月3日电",
    "[全国人大常委会|O]通过了修正案。",
    "[罗小云|P]、[蒋涛|P]报道",
    "[秘鲁渔业部|O]称，捕捞量下降两成。",
    "[港口商户协会|O]主席[米格尔·桑托斯|P]反对该项目。",
    "[绿洲投资银行|O]和[南山证券公司|O]参与融资。",
    "[谢天|P]认为，[欧洲|L]市场潜力巨大。",
    "[阿里巴巴集团|O]副总裁[张宇|P]出席启动仪式。",
    "[山东省|L][青岛市|L]的[海洋研究所|O]发布数据。",
    "[教育部|O]批准了该课程。",
    "[钱学林|P]（右）与[冯丽|P]（左）握手。",
    "[国家统计局|O]公布，物价上涨百分之二。",
    "[沈国华|P]在会上强调，安全生产不能放松。",
    "[辽河化工集团|O]周五宣布裁员三百人。",
    "[德国|L]总理[默茨|P]抵达[巴黎|L]。",
    "[高山县|L]县长[宋丽萍|P]向村民道歉。",
    "[玛丽亚·费尔南德斯|P]曾在[马德里|L]学习。",
    "[西北农业大学|O]学生[唐宁|P]获得一等奖。",
    "该公司董事长[许志明|P]没有回应。",
    "双方在[日内瓦|L]举行会谈。",
    "方法很简单，只需要时间。",
    "[梅溪村|L]村民[蒋大海|P]说，水库去年就干了。",
    "黄金价格上涨，石油下跌。",
    "[中央电视台|O]记者[白雪|P]报道。",
    "据[法新社|O]报道，火山已经喷发。",
    "任何人不得进入水库管理区。",
)


@pytest.mark.parametrize("marked", _SENTENCES)
def test_the_names_of_a_sentence(marked: str) -> None:
    """People by surname or transcription, houses, places and programs; nothing else is one."""
    found = names.sightings([names.Text(story="a", words=_MARKED.sub(r"\1", marked), lang="zh")])

    assert {(one.text, _LETTERS[one.collection]) for one in found} == set(_MARKED.findall(marked))


def test_a_title_before_a_name_is_its_role() -> None:
    """With the organization that it is of; the name in letters behind it is another name."""
    told = "会上，港口商户协会主席米格尔·桑托斯（Miguel Santos）说，他反对。"
    found = next(one for one in names.sightings([names.Text(story="a", words=told, lang="zh")]) if "·" in one.text)

    assert (found.text, found.role, found.organization, found.also) == (
        "米格尔·桑托斯",
        "港口商户协会主席",
        "港口商户协会",
        "Miguel Santos",
    )
