"""`dateline digest deliver`: the digests that go out by themselves."""

from datetime import UTC, datetime

import click

from dateline.catalogue import catalogue
from dateline.digesting import deliveries_of, folder_of, read_schedules
from dateline.outbox import shown
from dateline.plugins import add_folder
from dateline.settings import Settings
from storage import messages


@click.command()
def COMMAND() -> None:  # noqa: N802
    """Make and send the digests that are due by now: what the schedule server does by itself, every half minute."""
    settings = Settings.load()
    add_folder(settings.plugins)
    schedules, mistakes = read_schedules(folder_of(settings))
    with settings.open_store() as store:
        deliveries = deliveries_of(settings, store, {outlet.slug: outlet.name for outlet in catalogue()})
        done = deliveries()
        with store.read() as tx:
            troubled = [one for one in messages.troubled(tx, 50) if one.channel.startswith("digest:")]
    for schedule in schedules:
        due = schedule.due(datetime.now(UTC))
        click.echo(f"{schedule.slug}: last due {due:%Y-%m-%d %H:%M} UTC, to {', '.join(schedule.to)}")
    for mistake in mistakes:
        click.echo(f"left out: {mistake}")
    if not schedules and not mistakes:
        click.echo(f"There is no schedule in {folder_of(settings)} yet; docs/digests.md says how to write one.")
    click.echo(f"{done['sent']} mails were sent now.")
    for message in troubled:
        click.echo(f"{'waits' if message.due else 'given up'}: {shown(message.channel)}: {message.error}")
    if deliveries.mailer is None:
        click.echo("No mail goes out before the settings have `smtp` and `mail_from`.")
