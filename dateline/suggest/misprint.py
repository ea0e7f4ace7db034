"""Tell a misprint from another name: two names' words → whether one is the other with a letter lost, doubled or changed places."""


def misprint(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether exactly one word differs, is long enough, and by a slip that typing makes. A changed letter is no slip: it makes
    other names (`Colombia`, `Columbia`); nor is anything in a short word (`Shanxi`, `Shaanxi`)."""
    differing = [(mine, theirs) for mine, theirs in zip(one, other, strict=True) if mine != theirs]
    return len(differing) == 1 and slip(*differing[0])


def slip(one: str, other: str) -> bool:
    """Whether two words of seven letters or more differ by one letter left out or by two neighbours that changed places."""
    if min(len(one), len(other)) < 7 or one[:3] != other[:3] or not (one.isalpha() and other.isalpha()):
        return False
    if len(one) == len(other):
        places = [place for place in range(len(one)) if one[place] != other[place]]
        return (
            len(places) == 2
            and places[1] - places[0] == 1
            and one[places[0]] == other[places[1]]
            and one[places[1]] == other[places[0]]
        )
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1 or long == f"{short}s":
        return False
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
