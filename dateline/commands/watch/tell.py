"""`dateline watch tell`."""

import click

from dateline.being_told import Told, senders_of
from dateline.catalogue import catalogue
from dateline.outbox import shown
from dateline.settings import Settings
from dateline.watching import WatchRoom
from storage import messages


@click.command()
def COMMAND() -> None:  # noqa: N802
    """Send what is to be told by now: what the schedule server does by itself, every half minute."""
    settings = Settings.load()
    room, senders = WatchRoom.of(settings), senders_of(settings)
    names = {outlet.slug: outlet.name for outlet in catalogue()}
    with settings.open_store() as store:
        done = Told(store=store, watches=room.watches, senders=senders, names=names)()
        with store.read() as tx:
            waiting, sent, given_up = messages.counts(tx)
            troubled = messages.troubled(tx)
    click.echo(f"{done['sent']} sent now; {waiting} wait, {sent} were sent in all, {given_up} were given up.")
    for message in troubled:
        click.echo(f"{'waits' if message.due else 'given up'}: {shown(message.channel)}: {message.error}")
    wanted = {teller.channel.partition(":")[0] for watch in room.watches().active for teller in watch.tell}
    for kind in sorted(wanted - senders.keys()):
        needed = "`smtp` and `mail_from`" if kind == "mail" else "`webhook_secret`"
        click.echo(f"No {kind} goes out before the settings have {needed}.")
