package dev.sourceline.platform.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A query parameter, or a member of an answer, whose value is a constant of a closed set, as it is written on the wire: {@code press_report}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface CodeList {
    /** The closed set. */
    Class<? extends Enum<?>> value();
}
