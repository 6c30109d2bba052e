"""Settings of the session tests."""

from hypothesis import settings

settings.register_profile("steady", deadline=None)  # a busy machine is no mistake
settings.load_profile("steady")
