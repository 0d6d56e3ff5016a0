package dev.sourceline.platform.configuration;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.runtime.configuration.NameIterator;
import io.quarkus.runtime.configuration.PropertiesUtil;

/**
 * Whether a setting that is there is one that somebody reads: asked at every start for each part of each name and for all
 * that may stand there.
 */
@TargetClass(PropertiesUtil.class)
final class MappedAtStart {
    @Substitute
    public static boolean isMapped(NameIterator name, String part) {
        return PropertyNameParts.isNext(name, part);
    }
}
