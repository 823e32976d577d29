package org.nextlevel.advisor.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.signal.statement.SignalScope;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.kit.reference.PersonReference;

/** Whom a signal concerns, as callers see it. */
record SignalScopeView(
        @Schema(examples = "TEAM") TimingFactorScope type,

        @Nullable @Schema(description = "With TEAM: the manager whose people, direct and below, are the team.")
        PersonReference manager,

        @Nullable
        @Schema(description = "With DEPARTMENT: the key made of its name in the directory.", examples = "engineering")
        String department,

        @Nullable @Schema(description = "With PERSON: whom it is about.")
        PersonReference employee) {
    static SignalScopeView of(SignalScope scope, PeopleNames.Naming naming) {
        return new SignalScopeView(
                scope.type(),
                naming.ofNullable(scope.managerId()),
                scope.department(),
                naming.ofNullable(scope.employeeId()));
    }
}
