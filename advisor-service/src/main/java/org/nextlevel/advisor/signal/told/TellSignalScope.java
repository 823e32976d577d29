package org.nextlevel.advisor.signal.told;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.signal.statement.SignalScope;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.reference.PersonIdOrReference;
import org.nextlevel.kit.reference.PersonIdReader;

/** Whom a signal concerns, as another system says it: people by the HR system's ids, or by those that were read here. */
record TellSignalScope(
        @NotNull @Schema(examples = "PERSON") TimingFactorScope type,

        @JsonDeserialize(using = PersonIdReader.class)
        @Schema(
                implementation = PersonIdOrReference.class,
                description = "With TEAM: the manager whose people, direct and below, are the team.")
        UUID manager,

        @Size(max = 100)
        @Schema(description = "With TEAM: the same manager by the HR system's id.", examples = "hr-0001")
        String managerExternalId,

        @Size(max = 200)
        @Schema(
                description =
                        "With DEPARTMENT: its name or its id, as the HR system writes it in the directory, however"
                                + " spaced and capitalised; answered as a key made of it.",
                examples = "engineering")
        String department,

        @JsonDeserialize(using = PersonIdReader.class)
        @Schema(implementation = PersonIdOrReference.class, description = "With PERSON: whom it is about.")
        UUID employee,

        @Size(max = 100) @Schema(description = "With PERSON: the same by the HR system's id.", examples = "hr-0007")
        String employeeExternalId) {

    /** The HR system's ids that it names people by. */
    Stream<String> numbers() {
        return Stream.ofNullable(managerExternalId == null ? employeeExternalId : managerExternalId);
    }

    /**
     * The same by our ids.
     *
     * @param numbered ids of people by those of the HR system
     * @throws Invalid when it names people in two ways, in the place of others, or nobody
     */
    SignalScope resolved(Map<String, UUID> numbered) {
        requireOne("manager", manager, managerExternalId, TimingFactorScope.TEAM);
        requireOne("employee", employee, employeeExternalId, TimingFactorScope.PERSON);
        return new SignalScope(
                type,
                resolved("manager", manager, managerExternalId, numbered),
                department,
                resolved("employee", employee, employeeExternalId, numbered));
    }

    private void requireOne(String property, UUID id, String externalId, TimingFactorScope goesWith) {
        boolean isNamed = id != null || externalId != null;
        if (isNamed && type != goesWith) {
            throw new Invalid("#/scope/" + property, "goes with %s alone", goesWith.name());
        }
        if (id != null && externalId != null) {
            throw new Invalid(
                    "#/scope/" + property + "ExternalId", "name the person by one id, and leave out the other");
        }
        if (!isNamed && type == goesWith) {
            throw new Invalid(
                    "#/scope/" + property + "ExternalId",
                    "a %s is named by the HR system's id of a person",
                    type.name());
        }
    }

    private static UUID resolved(String property, UUID id, String externalId, Map<String, UUID> numbered) {
        if (externalId == null) {
            return id;
        }
        UUID known = numbered.get(externalId);
        if (known == null) {
            throw new Invalid(
                    "#/scope/" + property + "ExternalId", "nobody in the directory has the number %s", externalId);
        }
        return known;
    }
}
