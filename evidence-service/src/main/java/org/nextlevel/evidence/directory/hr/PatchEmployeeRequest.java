package org.nextlevel.evidence.directory.hr;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.EntryField;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.roundtrip.SaidReader;

/** What is different about an entry (RFC 7396): what is left out stays as it is, null clears it. */
@ReadAs(
        value = EmployeeView.class,
        computed = {"actions", "notes"})
public record PatchEmployeeRequest(
        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "erin.engineer")
        Optional<String> userName,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "Erin Engineer")
        Optional<String> name,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "erin@acme.example")
        Optional<String> email,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "de-CH")
        Optional<String> language,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "Europe/Zurich")
        Optional<String> timeZone,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "4711")
        Optional<String> costCentre,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "Basel")
        Optional<String> location,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "PERMANENT")
        Optional<String> employmentType,

        @JsonDeserialize(using = SaidReader.class)
        @Schema(description = "Each by name: null takes one away, and those left out stay.")
        Optional<Map<String, String>> attributes,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "hr-1001")
        Optional<String> managerExternalId,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "mara.manager")
        Optional<String> managerUserName,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "mara@acme.example")
        Optional<String> managerEmail,

        @JsonDeserialize(using = SaidReader.class)
        @Schema(
                description =
                        "What this, `matrixManagerUserNames` or `matrixManagerEmails` says replaces all matrix managers.",
                examples = "[\"hr-1007\"]")
        Optional<List<String>> matrixManagerExternalIds,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "[\"petra.project\"]")
        Optional<List<String>> matrixManagerUserNames,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "[\"petra@acme.example\"]")
        Optional<List<String>> matrixManagerEmails,

        @JsonDeserialize(using = SaidReader.class) Optional<PositionPatch> position,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "true")
        Optional<Boolean> active,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "2026-03-01")
        Optional<LocalDate> leftOn) {

    /** @param known the attributes so far */
    EntryChange toChange(Map<String, String> known) {
        EntryChange change = EntryChange.NOTHING
                .withSaid(EntryField.USER_NAME, userName)
                .withSaid(EntryField.NAME, name)
                .withSaid(EntryField.EMAIL, email)
                .withSaid(EntryField.LANGUAGE, language)
                .withSaid(EntryField.TIME_ZONE, timeZone)
                .withSaid(EntryField.COST_CENTRE, costCentre)
                .withSaid(EntryField.LOCATION, location)
                .withSaid(EntryField.EMPLOYMENT_TYPE, employmentType)
                .withSaid(
                        EntryField.MATRIX_MANAGERS,
                        ManagerChoice.beside(matrixManagerExternalIds, matrixManagerUserNames, matrixManagerEmails))
                .withSaid(EntryField.ATTRIBUTES, merged(known))
                .withSaid(EntryField.ACTIVE, active)
                .withSaid(EntryField.LEFT_ON, leftOn);
        if (managerExternalId != null || managerUserName != null || managerEmail != null) {
            change = change.with(
                    EntryField.MANAGER,
                    ManagerChoice.of(orNull(managerExternalId), orNull(managerUserName), orNull(managerEmail)));
        }
        return position == null ? change : position.orElse(PositionPatch.NONE).over(change);
    }

    private Optional<Map<String, String>> merged(Map<String, String> known) {
        if (attributes == null || attributes.isEmpty()) {
            return attributes;
        }
        Map<String, String> merged = new HashMap<>(known);
        attributes.get().forEach((name, value) -> merged.compute(name, (_, _) -> value));
        return Optional.of(merged);
    }

    private static String orNull(Optional<String> said) {
        return said == null ? null : said.orElse(null);
    }

    /** What is different about the present position; another one begins on a later day. */
    public record PositionPatch(
            @JsonDeserialize(using = SaidReader.class) @Schema(examples = "engineering")
            Optional<String> framework,

            @JsonDeserialize(using = SaidReader.OfKey.class) @Schema(implementation = KeyOrReference.class)
            Optional<String> level,

            @JsonDeserialize(using = SaidReader.class) @Schema(examples = "technical")
            Optional<String> track,

            @JsonDeserialize(using = SaidReader.class) @Schema(examples = "Engineer")
            Optional<String> title,

            @JsonDeserialize(using = SaidReader.class) @Schema(examples = "Engineering")
            Optional<String> department,

            @JsonDeserialize(using = SaidReader.class)
            @Schema(
                    description = "A later day begins another position; the same day, or none, corrects this one.",
                    examples = "2025-03-01")
            Optional<LocalDate> from) {
        /** All is taken away but the day on which it began. */
        private static final PositionPatch NONE = new PositionPatch(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), null);

        private EntryChange over(EntryChange change) {
            return change.withSaid(EntryField.FRAMEWORK, framework)
                    .withSaid(EntryField.LEVEL, level)
                    .withSaid(EntryField.TRACK, track)
                    .withSaid(EntryField.TITLE, title)
                    .withSaid(EntryField.DEPARTMENT, department)
                    .withSaid(EntryField.POSITION_FROM, from);
        }
    }
}
