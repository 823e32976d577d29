package org.nextlevel.gateway.docs;

import java.util.Arrays;
import java.util.Optional;

/** A document that leads somebody through a task. */
enum Guide {
    FRONTEND(
            "frontend.md",
            "Build a page",
            "From the running stack to a page that signs somebody in and stays up to date."),
    HR_SYSTEMS(
            "hr-systems.md",
            "Connect an HR system",
            "People by SCIM, file or API; what leaves again, and in which order."),
    INTEGRATION(
            "integration.md",
            "Hear what happened",
            "The change feed: what is told outside, in which order, and how to keep up."),
    FRAMEWORKS("frameworks.md", "Write a career framework", "Levels, competencies, expectations, and how they add up."),
    RULES("rules.md", "Change the advice", "Rules as data: what advice is given when."),
    SECURITY("security.md", "Judge the security", "Who may do what, what is kept where, and what shows it."),
    CONFIGURATION("configuration.md", "Run it", "Every setting, with what holds where nothing is set.");

    private final String file;
    private final String task;
    private final String summary;

    Guide(String file, String task, String summary) {
        this.file = file;
        this.task = task;
        this.summary = summary;
    }

    String task() {
        return task;
    }

    String summary() {
        return summary;
    }

    String address() {
        return "/docs/guides/" + file.replace(".md", "");
    }

    String html() {
        return Markdown.html(Documentation.read(file));
    }

    /** Where a link of a document leads here; empty where it leads to a file that is not served. */
    static Optional<String> address(String destination) {
        if (destination.startsWith("/") || destination.startsWith("#") || destination.matches("https?://.*")) {
            return Optional.of(destination);
        }
        String path = destination.replaceFirst("#.*", "");
        if (path.endsWith("problems.md")) {
            return Optional.of(ProblemCatalogue.PATH);
        }
        return Arrays.stream(values())
                .filter(guide -> guide.file.equals(path) || path.equals("docs/" + guide.file))
                .findFirst()
                .map(Guide::address);
    }
}
