package dev.sourceline.access;

import static dev.sourceline.access.Callers.bearing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key that is known costs no statement, and one that another instance revokes is of no use within a second. */
@QuarkusTest
@TestProfile(AccessControlProfile.class)
class KnownApiKeysTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final String key = "slk_" + UUID.randomUUID().toString().replace("-", "") + "known-keys1";

    @BeforeEach
    void make() {
        TestDatabase.execute("""
                insert into api_key (id, name, hash, scopes, created_by)
                values (gen_random_uuid(), 'known', sha256(convert_to('%s', 'UTF8')), '{read}', 'test')
                """.formatted(key));
    }

    @AfterEach
    void bringBack() {
        TestDatabase.execute("alter table if exists away rename to api_key");
    }

    @Test
    void knownKeyIsNotLookedUp() throws InterruptedException {
        warmUp();
        TestDatabase.execute("alter table api_key rename to away");
        for (int i = 0; i < 20; i++) {
            assertThat(status()).isEqualTo(200);
            Thread.sleep(50);
        }
    }

    @Test
    void keyRevokedElsewhereIsRefusedWithinASecond() throws InterruptedException {
        warmUp();
        revoke();
        Thread.sleep(A_SECOND);
        assertThat(status()).isEqualTo(401);
    }

    @Test
    void keyIsLookedUpWhileNobodyListens() throws InterruptedException {
        warmUp();
        // What is notified meanwhile is heard by nobody.
        TestDatabase.execute("alter table api_key disable trigger api_key_changed");
        try {
            stopListening();
            revoke();
            Thread.sleep(A_SECOND);
            assertThat(status()).isEqualTo(401);
        } finally {
            TestDatabase.execute("alter table api_key enable trigger api_key_changed");
        }
    }

    private void warmUp() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            assertThat(status()).isEqualTo(200);
            Thread.sleep(50);
        }
    }

    private int status() {
        return bearing(key).get("/v1/publishers").statusCode();
    }

    private void revoke() {
        TestDatabase.execute(
                "update api_key set revoked_at = now() where hash = sha256(convert_to('%s', 'UTF8'))".formatted(key));
    }

    private static void stopListening() {
        TestDatabase.execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and (query = 'select 1' or query like 'listen %')
                """);
    }
}
