package org.nextlevel.kit.position;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.sentence.Sentence;

/** Gives each write its position, and lets whatever comes with one wait until this service has seen it. */
class PositionFilter {
    /** Writes of as many services, and some more, may be named in one request. */
    private static final int MOST_POSITIONS = 8;

    /** Of the others OPTIONS is answered on a thread that may not look at the token. */
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final WrittenPosition written;
    private final CatchUp catchUp;
    private final CurrentTenant tenant;

    PositionFilter(WrittenPosition written, CatchUp catchUp, CurrentTenant tenant) {
        this.written = written;
        this.catchUp = catchUp;
        this.tenant = tenant;
    }

    /**
     * Waits on the thread of the resource.
     *
     * @throws Malformed when the header is no position of this tenant
     * @throws Unavailable when it took too long
     */
    @ServerRequestFilter
    void await(ContainerRequestContext request) {
        List<String> headers = request.getHeaders().getOrDefault(Position.HEADER, List.of());
        Optional<String> owner = headers.isEmpty() ? Optional.empty() : tenant.find();
        // Without a token there is nothing to wait for: the resource refuses.
        if (owner.isPresent()) {
            catchUp.await(owner.get(), parse(headers, owner.get()));
        }
    }

    /** Of writes alone: what reading does beside, such as the binding of a login at the first sign-in, nobody waits for. */
    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 300 && WRITING.contains(request.getMethod())) {
            tenant.find()
                    .flatMap(written::position)
                    // Beside the one of a write that is only answered again.
                    .ifPresent(position -> response.getHeaders().add(Position.HEADER, position));
        }
    }

    private static List<Position> parse(List<String> headers, String tenant) {
        List<Position> positions = new ArrayList<>();
        for (String text : String.join(",", headers).split(",", -1)) {
            positions.add(Position.parse(text.strip(), tenant).orElseThrow(PositionFilter::malformed));
        }
        if (positions.size() > MOST_POSITIONS) {
            throw malformed();
        }
        return positions;
    }

    private static Malformed malformed() {
        String detail = Sentence.say(
                "%s takes what writes of your organization were answered with, at most %d, separated by commas.",
                Position.HEADER, MOST_POSITIONS);
        return new Malformed(detail, List.of(Violation.of(Position.HEADER, detail)));
    }
}
