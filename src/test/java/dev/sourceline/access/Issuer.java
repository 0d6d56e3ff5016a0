package dev.sourceline.access;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect issuer; unreachable until a test opens it. */
public final class Issuer implements QuarkusTestResourceLifecycleManager {
    private static final int HOUR = 60;

    private final RsaJsonWebKey key = key("first");
    private final int port = freePort();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "sourceline.access.issuer", address(),
                "sourceline.access.keys", "true",
                "sourceline.access.recheck-every", "1s",
                "sourceline.access.grants[0].subject", "system:serviceaccount:newsroom:*",
                "sourceline.access.grants[0].scopes", "read,write");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Issuer.class));
    }

    void open() {
        if (server == null) {
            server = serve();
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** A valid token with these scopes. */
    String token(String scopes) {
        return signed(claims("crawler", scopes), key);
    }

    /** A token like those of Kubernetes service accounts. */
    String tokenWithoutScopes(String subject) {
        JwtClaims claims = claims(subject, "");
        claims.unsetClaim("scope");
        return signed(claims, key);
    }

    String expiredToken(String scopes) {
        JwtClaims claims = claims("crawler", scopes);
        claims.setExpirationTimeMinutesInTheFuture(-2);
        return signed(claims, key);
    }

    String tokenThatNeverExpires(String scopes) {
        JwtClaims claims = claims("crawler", scopes);
        claims.unsetClaim("exp");
        return signed(claims, key);
    }

    String tokenForAnotherService(String scopes) {
        JwtClaims claims = claims("crawler", scopes);
        claims.setAudience("weather");
        return signed(claims, key);
    }

    String tokenOfAnotherIssuer(String scopes) {
        JwtClaims claims = claims("crawler", scopes);
        claims.setIssuer("https://elsewhere.example.org");
        return signed(claims, key);
    }

    /** A token with the issuer's key id, signed by another key. */
    String forgedToken(String scopes) {
        return signed(claims("crawler", scopes), key("first"));
    }

    /** A token with the algorithm {@code none}. */
    String unsignedToken(String scopes) {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        token.setPayload(claims("crawler", scopes).toJson());
        return written(token);
    }

    private JwtClaims claims(String subject, String scopes) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setAudience("sourceline");
        claims.setSubject(subject);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(HOUR);
        claims.setClaim("scope", scopes);
        return claims;
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key) {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKey(key.getPrivateKey());
        return written(token);
    }

    private static String written(JsonWebSignature token) {
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("no token", e);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private HttpServer serve() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            answer(opened, "/.well-known/openid-configuration", """
                    {"issuer": "%s", "jwks_uri": "%s/keys"}""".formatted(address(), address()));
            answer(opened, "/keys", "{\"keys\": [" + key.toJson() + "]}");
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("no issuer", e);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("no key", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
