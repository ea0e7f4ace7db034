"""Unread: the names of files and folders that are no part of a project, though they lie in it."""


def unread(name: str) -> bool:
    """Whether a file or folder of this name is hidden, or an editor put it beside another: a copy (`~`), what is not saved yet
    (`#…#`), a mark that somebody has it open (`~$…`)."""
    return name.startswith((".", "~$")) or name.endswith("~") or (name.startswith("#") and name.endswith("#"))
