"""The errors of Dateline.

DatelineError            one root; its text is a sentence for a person, its cause is for the log
├── InputError           something the user gave cannot be read
│   ├── OutletError      an outlet's YAML: file, key and line
│   └── WatchError       a watch's YAML, or a watch that is not there
├── SettingsError        a setting is missing or wrong
├── FetchError           a page could not or must not be fetched
└── StorageError         the database or the snapshot folder
    ├── RefusedError     the database is well, and refuses these values
    └── UnavailableError for the moment: the disk is full, a lock is held, the database is being restarted
"""


class DatelineError(Exception):
    """Root of all errors a user can meet. `str(error)` says what happened, to what, and what to do."""


class InputError(DatelineError):
    """Something the user gave cannot be read."""


class OutletError(InputError):
    """An outlet's YAML is wrong; the text names file, key and line."""


class WatchError(InputError):
    """A watch's YAML is wrong, or there is no such watch."""


class SettingsError(DatelineError):
    """A setting is missing or wrong."""


class FetchError(DatelineError):
    """A page could not be fetched, or must not be."""


class StorageError(DatelineError):
    """The database or the snapshot folder cannot be used."""


class UnavailableError(StorageError):
    """The database or the disk cannot be used for the moment: trying again may help."""


class RefusedError(StorageError):
    """The database refuses what was to be stored: trying again would not help."""
