"""Refuse a clipping that holds no article: NotAnArticle."""

from dateline.nouns.problem import DatelineError


class NotAnArticle(DatelineError):
    """A clipping without an article; `what` says why, `todo` what the author can do, in sentences for people."""

    def __init__(self, what: str, todo: str) -> None:
        self.what = what
        self.todo = todo
        super().__init__(f"{what}: {todo}")
