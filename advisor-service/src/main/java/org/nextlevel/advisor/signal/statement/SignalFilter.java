package org.nextlevel.advisor.signal.statement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.kit.problem.mapping.RequestFaults;
import org.nextlevel.kit.time.CalendarDate;

/**
 * Which signals are wanted; used as a {@code @BeanParam}. What is null does not matter.
 *
 * @param on a day on which it is in force
 */
public record SignalFilter(
        @QueryParam("kind") @Parameter(description = "Of this kind.", example = "HIRING_FREEZE")
        SignalKind kind,

        @QueryParam("scope") @Parameter(description = "Of this scope.", example = "COMPANY")
        TimingFactorScope scope,

        @QueryParam("on") @CalendarDate @Parameter(description = "In force on this day.", example = "2026-07-01")
        LocalDate on,

        @QueryParam("system")
        @Size(max = 100)
        @Parameter(
                description = "Stated by this system, by its own ids. HR and integrations alone.",
                example = "workforce-planning")
        String system,

        @QueryParam("externalId")
        @Size(max = 100)
        @Parameter(
                description = "Called so by the system that states it. HR and integrations alone.",
                example = "freeze-2026-q3")
        String externalId)
        implements RequestFaults.ParameterBean {
    /** Whether it asks by what other systems call signals. */
    public boolean namesSystem() {
        return system != null || externalId != null;
    }
}
