package org.nextlevel.evidence.intake.receipt;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.evidence.intake.column.ImportDayOrder;
import org.nextlevel.evidence.intake.imported.ImportMode;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/** How a file is to be read and what is to be done with it; used as a {@code @BeanParam}. */
public record ImportParameters(
        @QueryParam("dryRun")
        @DefaultValue("true")
        @Parameter(
                description =
                        "True: the rows are compared with the directory, and nothing is written until somebody applies it.",
                example = "true")
        boolean dryRun,

        @QueryParam("mode")
        @DefaultValue("BEST_EFFORT")
        @Parameter(description = "What a refused row means for the others.", example = "BEST_EFFORT")
        ImportMode mode,

        @QueryParam("roster")
        @DefaultValue("false")
        @Parameter(
                description =
                        "True: the file names everybody who works here. Whoever it does not name is listed, and leaves only when somebody confirms it.",
                example = "false")
        boolean roster,

        @QueryParam("reference")
        @Size(max = 100)
        @Parameter(
                description =
                        "Your own name for this run. The same file with the same parameters is the same import; with another reference it is another.",
                example = "2026-11-27")
        String reference,

        @QueryParam("columns")
        @Size(max = 100)
        @Parameter(
                description =
                        "CSV only: what a column says, each as `field=header`; with nothing after the sign a field is read from no column. Fields are "
                                + "externalId, userName, name, givenName, familyName, email, language, timeZone, costCentre, location, employmentType, manager, "
                                + "managerExternalId, managerUserName, managerEmail, framework, level, track, title, department, from, active, leftOn, and attributes.… "
                                + "for any other. What is not named is guessed by its header, in English and German, and shown.",
                example = "externalId=Employee #")
        List<String> columns,

        @QueryParam("encoding")
        @Size(max = 40)
        @Parameter(
                description =
                        "Such as utf-8, utf-16le, windows-1252. Absent: as the byte order mark says; else UTF-8 where it is valid, or Windows-1252.",
                example = "windows-1252")
        String encoding,

        @QueryParam("separator")
        @Size(max = 10)
        @Parameter(
                description =
                        "CSV only: one character, or comma, semicolon, tab, pipe. Absent: as a first line such as `sep=;` says, else the one that the header has most of.",
                example = "semicolon")
        String separator,

        @QueryParam("dayOrder")
        @Parameter(
                description =
                        "How days such as 03/04/2024 are meant. Absent: as other days of the column tell; where none does, they are refused.",
                example = "DAY_FIRST")
        ImportDayOrder dayOrder,

        @QueryParam("framework")
        @Size(max = 80)
        @Parameter(description = "Of whoever has a level and no framework of their own.", example = "engineering")
        String framework)
        implements RequestFaults.ParameterBean {

    public ImportParameters {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** All that makes it another import of the same bytes. */
    String asText(String format) {
        return String.join(
                "\n",
                format,
                String.valueOf(dryRun),
                String.valueOf(mode),
                String.valueOf(roster),
                String.valueOf(reference),
                String.valueOf(columns),
                String.valueOf(encoding),
                String.valueOf(separator),
                String.valueOf(dayOrder),
                String.valueOf(framework));
    }
}
