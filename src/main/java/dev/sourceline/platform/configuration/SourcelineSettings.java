package dev.sourceline.platform.configuration;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

/** The root of all our settings: what stands below it and is in no other group is read by nobody, and refused. */
@ConfigMapping(prefix = "sourceline")
@Unremovable
interface SourcelineSettings {}
