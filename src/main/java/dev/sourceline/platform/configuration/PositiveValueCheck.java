package dev.sourceline.platform.configuration;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.math.BigInteger;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** Converters for settings that must be above 0. */
public final class PositiveValueCheck {
    private PositiveValueCheck() {}

    private static <T> T demand(boolean isPositive, T value) {
        if (!isPositive) {
            throw new IllegalArgumentException("It has to be above 0.");
        }
        return value;
    }

    /** A number of things. */
    public static final class Count implements Converter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value.strip());
                return demand(number > 0, number);
            } catch (NumberFormatException _) {
                throw new IllegalArgumentException("It has to be a whole number.");
            }
        }
    }

    /** A duration. */
    public static final class Time implements Converter<Duration> {
        @Override
        public Duration convert(String value) {
            Duration time = new DurationConverter().convert(value);
            return demand(time.isPositive(), time);
        }
    }

    /** A size in bytes. */
    public static final class Size implements Converter<MemorySize> {
        @Override
        public MemorySize convert(String value) {
            MemorySize size = new MemorySizeConverter().convert(value);
            return demand(size.asBigInteger().compareTo(BigInteger.ZERO) > 0, size);
        }
    }
}
