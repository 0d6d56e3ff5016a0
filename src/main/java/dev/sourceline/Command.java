package dev.sourceline;

import dev.sourceline.access.ApiKeyCommand;
import dev.sourceline.platform.database.MigrateCommand;
import dev.sourceline.platform.startup.CheckCommand;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands of the program; other arguments are refused. */
enum Command {
    SERVE("", 0, 0),
    MIGRATE(MigrateCommand.NAME, 0, 0),
    KEY(ApiKeyCommand.NAME, 2, 3),
    CHECK(CheckCommand.NAME, 0, 0),
    HELP("--help|-h|help", 0, 0),
    VERSION("--version|version", 0, 0);

    static final String USAGE = """
            usage: sourceline [COMMAND]

              without a command         brings the schema up to date and serves
              migrate                   brings the schema up to date and ends
              key NAME SCOPES [PERIOD]  makes an API key, shows it and ends: key crawler read,write P90D
              check                     tells whether configuration, database, schema and keys are as they should be
              --version                 tells the versions of the program, its engine and its lexicon
              --help                    tells this

            Settings are environment variables: QUARKUS_DATASOURCE_REACTIVE_URL, _USERNAME and _PASSWORD name the database,
            SOURCELINE_ACCESS_KEYS=true accepts API keys. One that nobody reads is refused.
            """;

    /** A pattern. */
    private final String name;

    private final int fewest;
    private final int most;

    Command(String name, int fewest, int most) {
        this.name = name;
        this.fewest = fewest;
        this.most = most;
    }

    /** The command that the arguments name; empty where there is none. */
    static Optional<Command> of(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(SERVE);
        }
        int operands = arguments.length - 1;
        return Stream.of(values())
                .filter(command -> arguments[0].matches(command.name))
                .filter(command -> command.fewest <= operands && operands <= command.most)
                .findFirst();
    }
}
