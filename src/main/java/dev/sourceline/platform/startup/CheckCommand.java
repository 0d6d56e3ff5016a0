package dev.sourceline.platform.startup;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * Tells from the command line whether the service could be of use where it is: {@code check}. That it runs at all says that
 * the settings make sense and the database answers.
 */
@Singleton
@Unremovable
public final class CheckCommand implements QuarkusApplication {
    /** The argument that asks for it. */
    public static final String NAME = "check";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<DeploymentCheck> checks;

    CheckCommand(@All List<DeploymentCheck> checks) {
        this.checks = checks;
    }

    @Override
    public int run(String... arguments) {
        System.out.println("ok    configuration: every setting makes sense");
        boolean areSound = true;
        for (DeploymentCheck check : inOrder()) {
            DeploymentCheck.Finding finding = look(check);
            System.out.println((finding.isSound() ? "ok    " : "wrong ") + check.subject() + ": " + finding.what());
            areSound &= finding.isSound();
        }
        return areSound ? 0 : 1;
    }

    private List<DeploymentCheck> inOrder() {
        return checks.stream()
                .sorted(Comparator.comparing(DeploymentCheck::subject))
                .toList();
    }

    private static DeploymentCheck.Finding look(DeploymentCheck check) {
        try {
            return check.look().ifNoItem().after(PATIENCE).fail().await().indefinitely();
        } catch (RuntimeException e) {
            return new DeploymentCheck.Finding(false, "cannot be looked at: " + e.getMessage());
        }
    }
}
