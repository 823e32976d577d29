package org.nextlevel.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.position.Position;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/** Claims the caller's key in the transaction of the change; a second request with it waits for the first to commit. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 100;

    private final HttpServerRequest request;
    private final IdempotencyKeys keys;
    private final ReplayedAnswer replayed;
    private final Outbox outbox;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            HttpServerRequest request,
            IdempotencyKeys keys,
            ReplayedAnswer replayed,
            Outbox outbox,
            ObjectMapper json) {
        this.request = request;
        this.keys = keys;
        this.replayed = replayed;
        this.outbox = outbox;
        this.json = json;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext call) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw new Malformed(
                    "Idempotency-Key has 1 to 100 characters.",
                    List.of(Violation.of(HEADER, "has 1 to 100 characters")));
        }
        String fingerprint = fingerprint(call);
        return QuarkusTransaction.joiningExisting().call(() -> answerOnce(call, key, fingerprint));
    }

    private Object answerOnce(InvocationContext call, String key, String fingerprint) throws Exception {
        Optional<KeptAnswer> kept = keys.claim(key, fingerprint);
        if (kept.isPresent()) {
            if (!kept.get().fingerprint().equals(fingerprint)) {
                throw new Conflict(
                        "idempotency-key-reused",
                        "This Idempotency-Key came with another request before: take a new one.");
            }
            return replay(kept.get());
        }
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        String position = outbox.position().orElse(null);
        keys.keep(key, new KeptAnswer(fingerprint, answer.getStatus(), location(call, answer), position));
        return answer;
    }

    private RestResponse<Object> replay(KeptAnswer kept) throws Exception {
        RestResponse<?> now = replayed.get(kept.location());
        var answer = RestResponse.ResponseBuilder.<Object>create(kept.status())
                .entity(now.getEntity())
                .header(header(kept.status()), kept.location());
        if (kept.position() != null) {
            answer.header(Position.HEADER, kept.position());
        }
        // The tag of what is shown: with the former one, a caller could overwrite what came between.
        Object tag = now.getHeaders().getFirst(HttpHeaders.ETAG);
        return (tag == null ? answer : answer.header(HttpHeaders.ETAG, tag)).build();
    }

    private String location(InvocationContext call, RestResponse<?> answer) {
        String location = Objects.toString(answer.getHeaders().getFirst(header(answer.getStatus())), "");
        if (!replayed.knows(location)) {
            throw new IllegalStateException(
                    "%s is @Idempotent: its answer needs the Location, or after a command the Content-Location, of something that has a GET"
                            .formatted(call.getMethod()));
        }
        return location;
    }

    /** In which the path stands: of what was created, or of what a command changed. */
    private static String header(int status) {
        return status == 201 ? HttpHeaders.LOCATION : HttpHeaders.CONTENT_LOCATION;
    }

    private String fingerprint(InvocationContext call) throws JsonProcessingException, NoSuchAlgorithmException {
        String content = request.method() + " " + request.uri() + "\n"
                + json.writeValueAsString(Arrays.asList(call.getParameters()));
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
