package org.nextlevel.kit.openapi.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.nextlevel.kit.problem.mapping.Problem;

/** Declares which problems an operation can answer with: one answer a status, whose body is one of its problems by type. */
public final class ProblemAnswers {
    private final ProblemCatalogue catalogue;
    private final Map<String, KnownProblem> used = new TreeMap<>();
    private final Map<String, List<KnownProblem>> shared = new TreeMap<>();

    /** With all that may be declared. */
    public ProblemAnswers(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Declares problems of an operation.
     *
     * @throws IllegalStateException when the catalogue does not know one
     */
    public void declare(Operation operation, Collection<String> codes) {
        Map<Integer, List<KnownProblem>> byStatus = codes.stream()
                .distinct()
                .map(catalogue::require)
                .collect(Collectors.groupingBy(KnownProblem::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, problems) -> {
            problems.forEach(problem -> used.put(problem.code(), problem));
            operation.getResponses().addAPIResponse(status.toString(), answer(problems));
        });
    }

    /** Adds the schemas and the answers that operations refer to. */
    public void define(Components components) {
        components.addSchema("Violation", ProblemSchemas.violation());
        components.addSchema("Problem", ProblemSchemas.problem());
        used.values()
                .forEach(problem -> components.addSchema(ProblemSchemas.name(problem), ProblemSchemas.of(problem)));
        shared.forEach((name, problems) -> components.addResponse(name, describe(problems)));
    }

    /** Few operations have the same three: those describe their own. */
    private APIResponse answer(List<KnownProblem> problems) {
        if (problems.size() > 2) {
            return describe(problems);
        }
        String name = problems.stream().map(KnownProblem::name).collect(Collectors.joining("Or"));
        shared.put(name, problems);
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static APIResponse describe(List<KnownProblem> problems) {
        List<Schema> schemas = problems.stream().map(ProblemSchemas::reference).toList();
        var body = OASFactory.createMediaType()
                .schema(
                        schemas.size() == 1
                                ? schemas.getFirst()
                                : OASFactory.createSchema().oneOf(schemas))
                .example(ProblemSchemas.example(problems.getLast()));
        APIResponse answer = OASFactory.createAPIResponse()
                .description(problems.stream()
                        .map(problem -> "`%s`: %s".formatted(problem.code(), problem.means()))
                        .collect(Collectors.joining("; ", "", ".")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
        return List.of(429, 503).contains(problems.getFirst().status())
                ? AnswerHeaders.on(answer, "Retry-After")
                : AnswerHeaders.on(answer);
    }
}
