package org.nextlevel.advisor.assessment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.people.Subject;
import org.nextlevel.advisor.people.Subjects;
import org.nextlevel.advisor.signal.Signal;
import org.nextlevel.advisor.signal.Signals;
import org.nextlevel.advisor.timing.Timing;

/** Timing over HTTP: three queries for oneself, five with the audit's row for somebody else. */
@Path("/api/employees/{id}/timing")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Timing", description = "Whether now is a good time to ask, why, and when it gets better.")
public class TimingResource {
    private final Subjects subjects;
    private final Signals signals;
    private final Clock clock;

    TimingResource(Subjects subjects, Signals signals, Clock clock) {
        this.subjects = subjects;
        this.signals = signals;
        this.clock = clock;
    }

    /** Assesses the present day. */
    @GET
    @Transactional
    @Operation(
            summary = "Assess whether now is the time to ask",
            description = "From the time in the position and the signals that concern the person: ask now, prepare, or"
                    + " wait, with all that counted and the earliest better date that follows from what is known. For the"
                    + " person and for managers above in the reporting line.")
    public TimingView get(@Parameter(description = "Id of the employee, or `me`.", example = "me") String id) {
        Subject subject = subjects.open(id, "timing-read");
        LocalDate today = LocalDate.now(clock);
        var stated = signals.ahead(subject.line(), today).stream()
                .map(Signal::influence)
                .toList();
        var employee = subject.employee();
        return TimingView.of(employee.id(), today, Timing.assess(employee.positionSince(), stated, today));
    }
}
