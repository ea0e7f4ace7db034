"""Tell a person's surname from the full name: name → the forms a text may use alone.

Western: the last word, with its particles (`van der Berg`, `Berg`). Spanish: `Gil Soto`, `Soto` and `Gil` of `Ana Gil Soto`.
Chinese and Korean: the first word. A name in Chinese characters has none that may stand alone, but one that they transcribe, behind
its last point.
"""

import re

from dateline.frozen import dataclass
from dateline.text.late import late
from dateline.text.listed import listed

_CHINESE = listed(
    """
    ai an ao ba bai ban bao bei bi bian bo bu cai can cang cao cen chai chang chao che chen cheng chi chong chu cui dai dang
    deng di diao ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan gui guo hai han hang hao he heng
    hong hou hu hua huang huo ji jia jian jiang jiao jie jin jing ju kang ke kong kou kuai kuang lai lan lang lao le lei leng
    li lian liang liao lin ling liu long lou lu luan luo lü lyu ma mai man mao mei meng mi miao min ming mo mou mu ni nie ning
    niu ou pan pang pei peng pi ping pu qi qian qiang qiao qin qiu qu quan ran rao ren rong ru ruan rui sang sha shan shang
    shao she shen sheng shi shu shui si song su sui sun suo tai tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia
    xian xiang xiao xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying yong you yu yuan yue yun zang zeng zha zhai
    zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zi zong zou zu zuo dongfang huangfu gongsun murong ouyang
    shangguan sima situ weichi xiahou zhuge
    """
)
_SYLLABLE = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|an|ao|ei|en|er|ou|ia|ie|in|iu|ua|ue|ui|un|uo|üe|ve|a|e|i|o|u|ü|v)"
)
_CHINESE_GIVEN = late(rf"{_SYLLABLE}(?:[-'’ ]?{_SYLLABLE})?")
_HYPHENED_GIVEN = re.compile(r"[A-Z][a-z']+-[a-z]+")
_SPANISH = listed(
    """
    aguilar aguirre alonso arroyo avila ayala blanco bravo cabrera calderon campos cano cardenas carrasco castillo castro
    cervantes contreras cordova cortes cruz cuevas delgado duran escobar espinosa estrada figueroa flores fuentes gallardo
    gallegos garcia garza gil guerra guerrero guzman herrera hidalgo hurtado ibarra iglesias jimenez juarez lara leon lopez
    lozano luna marin maldonado medina mejia mendoza mercado mesa molina montero montes mora morales moreno moya navarro nieto
    nuñez ochoa ojeda orozco ortega ortiz pacheco padilla parra peña pineda ponce prieto quintero ramirez ramos rangel rey
    reyes rios rivas rivera robles rojas rosales rubio ruiz salas salazar salinas sanchez sandoval santana santiago santos
    serrano silva solis soria sosa soto suarez torres trejo trujillo valdes valencia valle vargas vega velasco vera vidal villa
    villanueva zamora zavala
    """
)
_PARTICLES = listed("al bin da dal das de degli dei del della der di do dos du el ibn la las le los ten ter van vom von y zu")
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d."})
_HAN_OR_KANA = late(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_MARKS = str.maketrans("áéíóúüñ", "aeiouun")


@dataclass(frozen=True, slots=True)
class Surname:
    """`words` as they stand in the name; `first` where the surname comes first, so that a given name would follow it."""

    words: tuple[str, ...]
    first: bool


def surnames(name: str, *, sort_name: str = "") -> tuple[Surname, ...]:
    """Give the forms, longest first, none for a name of one word. `sort_name` ("He, Lixin") settles which part is the surname."""
    words = tuple(word for word in name.replace(",", " ").split() if word.lower() not in _SUFFIXES)
    transcribed = name.rpartition("·")[2]
    if len(words) == 1 and 1 < len(transcribed) < len(name):
        return (Surname((transcribed,), first=False),)
    if len(words) < 2 or _HAN_OR_KANA.search(name):
        return ()
    family, first = _told(words, sort_name) or _ruled(words)
    return tuple(Surname(form, first) for form in _forms(family) if len(form) < len(words) and len("".join(form).strip(".")) > 1)


def given(word: str) -> bool:
    """Whether a word may be a Chinese or Korean given name."""
    return bool(_CHINESE_GIVEN.fullmatch(word.lower()) or _HYPHENED_GIVEN.fullmatch(word))


def _told(words: tuple[str, ...], sort_name: str) -> tuple[tuple[str, ...], bool] | None:
    family = tuple(sort_name.partition(",")[0].split())
    if "," not in sort_name or not family:
        return None
    if words[: len(family)] == family:
        return family, True
    return (family, False) if words[-len(family) :] == family else None


def _ruled(words: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    if words[0].lower() in _CHINESE and len(words) < 4 and _CHINESE_GIVEN.fullmatch(" ".join(words[1:]).lower()):
        return words[:1], True
    if len(words) == 2 and _HYPHENED_GIVEN.fullmatch(words[1]) and len(words[0]) < 7:
        return words[:1], True
    start = len(words) - 1
    if start >= 2 and _spanish(words[start - 1]):
        start -= 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return words[start:], False


def _spanish(word: str) -> bool:
    plain = word.lower().translate(_MARKS)
    return plain in _SPANISH or (plain.endswith("ez") and len(plain) > 4)


def _forms(family: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The whole, then what stands for it alone: the last word, and the first of a double surname."""
    forms = [family]
    if len(family) > 1:
        forms.append(family[-1:])
    if len(family) == 2 and family[0].lower() not in _PARTICLES:
        forms.append(family[:1])
    return tuple(dict.fromkeys(forms))
