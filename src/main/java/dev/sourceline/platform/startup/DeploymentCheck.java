package dev.sourceline.platform.startup;

import io.smallrye.mutiny.Uni;

/** One thing that has to be as it should be before the service can be of use, looked at by the command {@code check}. */
public interface DeploymentCheck {
    /** One word for it, such as schema. */
    String subject();

    /** How it is; a failure where that cannot be found out. */
    Uni<Finding> look();

    /**
     * How it was found.
     *
     * @param isSound whether the service can be of use with it
     * @param what in a few words, and what to do where it is not sound
     */
    record Finding(boolean isSound, String what) {}
}
