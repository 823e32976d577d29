package org.nextlevel.kit.openapi.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All problems there are: docs/api/problems.md, which the build puts on the class path. */
public final class ProblemCatalogue {
    private static final String FILE = "api/problems.md";

    private final Map<String, KnownProblem> byCode;

    private ProblemCatalogue(Map<String, KnownProblem> byCode) {
        this.byCode = byCode;
    }

    /** The problems of the gateway and of all services. */
    public static ProblemCatalogue ofTheProduct() {
        try (InputStream file = ProblemCatalogue.class.getClassLoader().getResourceAsStream(FILE)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The problems in the tables of a Markdown text: lines that begin with a code in backticks and its status. */
    static ProblemCatalogue of(String markdown) {
        return new ProblemCatalogue(markdown.lines()
                .filter(line -> line.matches("\\| `[a-z-]+` \\| \\d{3} \\|.*"))
                .map(ProblemCatalogue::known)
                .collect(Collectors.toMap(KnownProblem::code, Function.identity())));
    }

    /**
     * The problem of this code.
     *
     * @throws IllegalStateException when problems.md does not know it
     */
    KnownProblem require(String code) {
        KnownProblem known = byCode.get(code);
        if (known == null) {
            throw new IllegalStateException(
                    "An operation declares the problem %s, which docs/api/problems.md does not know.".formatted(code));
        }
        return known;
    }

    /** A table has code, status, perhaps the service, meaning and advice. */
    private static KnownProblem known(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList();
        return new KnownProblem(
                cells.getFirst().replace("`", ""),
                Integer.parseInt(cells.get(1)),
                cells.get(cells.size() - 2),
                cells.getLast());
    }
}
