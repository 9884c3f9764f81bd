package coincide.cli;

import picocli.CommandLine.Command;

/** {@code coincide config}: what a job runs with. */
@Command(
        name = "config",
        description = "Shows what a job runs with, and who says so.",
        subcommands = ConfigShowCommand.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  jobs/coincide config show jobs/dprk.yaml --effective"})
final class ConfigCommand {}
