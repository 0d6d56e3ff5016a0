package dev.sourceline.platform.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a query parameter or a property whose value is from a closed code list, such as {@code press_report}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface CodeList {
    /** The enum whose constants are the codes. */
    Class<? extends Enum<?>> value();
}
