from dateline.nouns.problem import ContentError, DatelineError, Problem, Severity


def problem(path: str = "content/stories/a.md", line: int = 0, column: int = 0, what: str = "x") -> Problem:
    return Problem(path=path, line=line, column=column, what=what, todo="do y")


def test_a_problem_is_one_sentence_with_its_place():
    """Path, line and column stand first, as far as they are known; then what is wrong and what to do."""
    assert str(problem(line=4, column=7)) == "content/stories/a.md:4:7: x: do y"
    assert str(problem(line=4)) == "content/stories/a.md:4: x: do y"
    assert str(problem()) == "content/stories/a.md: x: do y"


def test_a_problem_is_an_error_unless_said_otherwise():
    """Whoever forgets the severity refuses the build."""
    assert problem().severity is Severity.ERROR


def test_an_error_carries_all_problems_in_order():
    """All problems are told at once, by file, line and column."""
    found = (problem(line=10), problem(path="content/a.md", line=90), problem(line=9, column=2), problem(line=9, column=1))
    error = ContentError(found)
    assert isinstance(error, DatelineError)
    assert [(one.path, one.line, one.column) for one in error.problems] == [
        ("content/a.md", 90, 0),
        ("content/stories/a.md", 9, 1),
        ("content/stories/a.md", 9, 2),
        ("content/stories/a.md", 10, 0),
    ]
    assert str(error).count("\n") == 3
