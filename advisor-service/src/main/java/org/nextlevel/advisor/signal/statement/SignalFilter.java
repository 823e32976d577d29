package org.nextlevel.advisor.signal.statement;

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
        LocalDate on)
        implements RequestFaults.ParameterBean {}
