package dev.sourceline.platform.configuration;

import io.quarkus.runtime.QuarkusBindException;
import io.smallrye.config.ConfigValidationException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A one-line message for a start that failed because of a setting. */
public final class ConfigurationErrorReport {
    /** The prefix of the framework's messages: the class of an exception, a number. */
    private static final Pattern CODES = Pattern.compile("(?:[\\w.$]+: )?SRCFG\\d+: ");

    private static final Pattern WRONG = Pattern.compile(
            "The config property (?<name>\\S+) with the config value (?<value>\".*\") threw an Exception whilst being"
                    + " converted (?<why>.*)",
            Pattern.DOTALL);
    private static final Pattern ABSENT = Pattern.compile(
            "The config property (?<name>\\S+) is required but it could not be found.*", Pattern.DOTALL);
    private static final Pattern UNREAD =
            Pattern.compile("(?<name>\\S+) in (?<place>.*) does not map to any root", Pattern.DOTALL);

    private ConfigurationErrorReport() {}

    /** The message; empty where the failure has another cause. */
    public static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof QuarkusBindException || cause instanceof Unusable) {
                return Optional.ofNullable(cause.getMessage());
            }
            if (cause instanceof ConfigValidationException wrong) {
                return Optional.of(IntStream.range(0, wrong.getProblemCount())
                        .mapToObj(i -> reason(wrong.getProblem(i).getMessage()))
                        .distinct()
                        .collect(Collectors.joining("; ")));
            }
        }
        return Optional.empty();
    }

    private static String reason(String message) {
        String plain = CODES.matcher(message).replaceAll("");
        Matcher wrong = WRONG.matcher(plain);
        if (wrong.matches()) {
            return wrong.group("name") + " cannot be " + wrong.group("value") + ": " + wrong.group("why");
        }
        Matcher absent = ABSENT.matcher(plain);
        if (absent.matches()) {
            return absent.group("name") + " is not set";
        }
        Matcher unread = UNREAD.matcher(plain);
        return unread.matches()
                ? "nobody reads " + unread.group("name") + ", which stands in " + unread.group("place")
                : plain;
    }

    /** Two settings contradict each other. */
    static final class Unusable extends RuntimeException {
        Unusable(String why) {
            super(why, null, false, false);
        }
    }
}
