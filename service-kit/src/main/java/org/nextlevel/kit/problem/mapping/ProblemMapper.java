package org.nextlevel.kit.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.nextlevel.kit.failure.DatabaseAway;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.StaleVersion;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.request.RequestId;
import org.nextlevel.kit.request.RequestLanguage;
import org.nextlevel.sentence.Sentence;

/** Turns whatever ended a request into one problem. Only what nobody foresaw is logged, never what the caller sent. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    private final WayOut wayOut;

    ProblemMapper(WayOut wayOut) {
        this.wayOut = wayOut;
    }

    @ServerExceptionMapper({
        ApiProblem.class,
        ValidationException.class,
        WebApplicationException.class,
        MismatchedInputException.class,
        JsonProcessingException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        Throwable.class
    })
    RestResponse<Problem> map(Throwable thrown, ContainerRequestContext context) {
        // Whoever sends no valid token is refused before anything else listened to the request.
        Sentence.speak(RequestLanguage.of(context));
        Problem problem = problem(thrown, context);
        RestResponse<Problem> response = problem.toResponse();
        switch (problem.status()) {
            case 401 -> response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 405 -> response.getHeaders().putSingle(HttpHeaders.ALLOW, wayOut.methods(context));
            case 429, 503 -> response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, retryAfter(thrown));
            default -> {
                // The others say all in their body.
            }
        }
        return response;
    }

    /** What is on its way arrives in a moment; whatever is away takes longer. */
    private static String retryAfter(Throwable thrown) {
        Duration wait = thrown instanceof Unavailable away ? away.retryAfter() : Duration.ofSeconds(5);
        return Long.toString(wait.toSeconds());
    }

    private Problem problem(Throwable thrown, ContainerRequestContext context) {
        var request = new Problem.Request(context.getUriInfo().getRequestUri().getRawPath(), RequestId.of(context));
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            ApiProblem known = known(cause, thrown, context.getUriInfo());
            if (known != null) {
                return Problem.of(known.status(), known.code(), known.getMessage(), known.violations(), request);
            }
        }
        Optional<Unavailable> away = away(thrown);
        if (away.isPresent()) {
            LOG.warnf(
                    "Request %s was answered 503: %s", request.id(), away.get().getMessage());
            return Problem.of(503, away.get().code(), away.get().getMessage(), List.of(), request);
        }
        int status = wayOut.status(status(thrown), context);
        if (!CODES.containsKey(status)) {
            LOG.errorf(thrown, "Request %s failed", request.id());
            return Problem.of(
                    500,
                    "internal",
                    Sentence.of("Something went wrong on our side; quote the requestId."),
                    List.of(),
                    request);
        }
        String detail = ForeignToken.in(thrown).orElseGet(() -> detail(status) + wayOut.hint(status, context));
        return Problem.of(status, CODES.get(status), detail, List.of(), request);
    }

    /** What comes back by itself, so that the caller may repeat the request. */
    private static Optional<Unavailable> away(Throwable thrown) {
        if (DatabaseAway.isIn(thrown)) {
            return Optional.of(Unavailable.database());
        }
        return DatabaseAway.causes(thrown).stream().anyMatch(OIDCException.class::isInstance)
                ? Optional.of(Unavailable.signIn())
                : Optional.empty();
    }

    private static String detail(int status) {
        return Sentence.of(
                switch (status) {
                    case 400 -> "A parameter or the body could not be read.";
                    case 401 -> "Send a valid access token: Authorization: Bearer <token>.";
                    case 403 -> "This token may not do this.";
                    case 404 -> "There is nothing at this path.";
                    case 405 -> "This path does not have this method.";
                    case 406 -> "None of the media types in Accept can be produced here.";
                    case 413 -> "The body is larger than allowed here.";
                    case 415 -> "The body's Content-Type is not one that is read here.";
                    default -> throw new IllegalArgumentException("There is no sentence for " + status);
                });
    }

    private static int status(Throwable thrown) {
        return switch (thrown) {
            case AuthenticationFailedException _, UnauthorizedException _ -> 401;
            case ForbiddenException _ -> 403;
            case WebApplicationException web -> web.getResponse().getStatus();
            default -> 500;
        };
    }

    /** Null when the cause says nothing that the caller could act on. */
    private static ApiProblem known(Throwable cause, Throwable thrown, UriInfo uri) {
        boolean isReading = cause == thrown || thrown instanceof WebApplicationException;
        return switch (cause) {
            case NotFound nothing -> nothing.in(uri.getPathParameters());
            case ApiProblem problem -> problem;
            case UnreadParameter parameter -> parameter.in(uri);
            case ConstraintViolationException broken when isOfTheRequest(broken) -> RequestFaults.of(broken);
            case JsonProcessingException json when isReading -> RequestFaults.of(json);
            case OptimisticLockException _ -> new StaleVersion();
            // 23505: a second row with the same unique key; the other transaction was first.
            case SQLException sql
            when "23505".equals(sql.getSQLState()) ->
                new Conflict("conflict", "Somebody else did the same at the same time: read it again.");
            // 22021 in text, 22P05 in JSON: PostgreSQL cannot hold the character NUL.
            case SQLException sql
            when List.of("22021", "22P05").contains(String.valueOf(sql.getSQLState())) ->
                new Malformed("A text contains a character that cannot be kept: U+0000.");
            // 22003 and 22008: a number or a date beyond what PostgreSQL's types hold.
            case SQLException sql
            when List.of("22003", "22008").contains(String.valueOf(sql.getSQLState())) ->
                new Malformed("A number or a date is too large or too small to be kept.");
            case Exception form when isReading && BrokenForm.isIn(form) -> BrokenForm.problem();
            default -> null;
        };
    }

    /** Hibernate validates entities too: that would be our fault, not the caller's. */
    private static boolean isOfTheRequest(ConstraintViolationException broken) {
        return broken.getConstraintViolations() != null
                && broken.getConstraintViolations().stream().allMatch(v -> v.getExecutableParameters() != null);
    }
}
