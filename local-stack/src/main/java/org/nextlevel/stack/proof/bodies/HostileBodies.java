package org.nextlevel.stack.proof.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every hostile body at every operation that reads one of its kind, each made when it is asked for. */
final class HostileBodies {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> WRITES = Set.of("post", "put", "patch");
    private static final Map<String, String> JSON = HostileTexts.json();

    private static final String EDITOR = "acme-editor";
    private static final String HRIS = "acme-hris";
    private static final String HR = "acme-hr";
    private static final String ENGINEER = "acme-engineer";

    private static final String DRAFT = "PUT /api/frameworks/hostile/draft";
    private static final String FILES = "POST /api/frameworks/hostile/draft/files";
    private static final String LIBRARY = "POST /api/competency-libraries/hostile/imports";
    private static final String POSTING = "POST /api/frameworks/engineering/postings";
    private static final String PEOPLE = "POST /api/imports?dryRun=true";
    private static final String PIECE = "POST /api/employees/me/evidence";
    private static final String PASTED = "POST /api/employees/me/evidence/batches?dryRun=true";
    private static final int MOST_PASTED = 190_000;

    private static final String TYPE_JSON = "application/json";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final String PART = """
            --x\r
            Content-Disposition: form-data; name="file"; filename="%s"\r
            Content-Type: text/csv\r
            \r
            a\r
            """;

    private HostileBodies() {}

    /** @param document the description of the API, for all that takes JSON */
    static Stream<HostileBody> of(JsonNode document) {
        return Stream.of(json(document), tables(), workbooks(), files(), people(), pasted(), packed())
                .flatMap(some -> some);
    }

    /** By who may do most there, and by somebody who may do next to nothing. */
    private static Stream<HostileBody> json(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(one -> WRITES.contains(one.getKey()) && takesJson(document, one.getValue()))
                        .flatMap(one -> Stream.of(callerOf(path.getKey()), ENGINEER)
                                .flatMap(caller -> texts(
                                        JSON,
                                        "JSON",
                                        caller,
                                        one.getKey().toUpperCase(Locale.ROOT) + " " + named(path.getKey()),
                                        TYPE_JSON))));
    }

    private static boolean takesJson(JsonNode document, JsonNode operation) {
        String reference = operation.at("/requestBody/$ref").asText();
        JsonNode body = reference.isEmpty() ? operation.path("requestBody") : document.at(reference.substring(1));
        return body.path("content").has(TYPE_JSON);
    }

    private static String named(String path) {
        return path.replace("/employees/{id}", "/employees/me")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static String callerOf(String path) {
        if (path.startsWith("/api/framework") || path.startsWith("/api/competency")) {
            return EDITOR;
        }
        return path.startsWith("/scim") || path.startsWith("/api/imports") || path.startsWith("/api/directory")
                ? HRIS
                : HR;
    }

    private static Stream<HostileBody> tables() {
        Map<String, Supplier<Map<String, String>>> shapes = Map.of(
                "application/yaml", HostileTexts::yaml,
                "text/html", HostileTexts::html,
                "text/markdown", HostileTexts::pasted,
                "text/csv", () -> HostileTexts.sheets(","),
                "text/tab-separated-values", () -> HostileTexts.sheets("\t"));
        return shapes.entrySet().stream().flatMap(shape -> {
            Map<String, String> texts = shape.getValue().get();
            return Stream.of(DRAFT, LIBRARY)
                    .flatMap(target -> texts(texts, shape.getKey(), EDITOR, target, shape.getKey()));
        });
    }

    private static Stream<HostileBody> workbooks() {
        Map<String, Supplier<byte[]>> workbooks = Map.of(
                "rows", () -> Bombs.workbookOfRows(200),
                "one cell", () -> Bombs.workbookOfOneCell(200),
                "far corners", Bombs::workbookOfCorners,
                "elements in elements", () -> Bombs.workbookOf("<row>".repeat(500_000)),
                "entities", () -> Bombs.workbookOf(HostileTexts.ENTITIES),
                "files", () -> Bombs.zipOfEmptyFiles(30_000));
        return workbooks.entrySet().stream().flatMap(one -> {
            byte[] bytes = one.getValue().get();
            return Stream.of(DRAFT, LIBRARY)
                    .map(target -> body("Workbook, " + one.getKey(), EDITOR, target, WORKBOOK, bytes));
        });
    }

    private static Stream<HostileBody> files() {
        return Stream.concat(
                texts(
                        Map.of(
                                "ten thousand",
                                PART.formatted("a.csv").repeat(10_000) + "--x--",
                                "a name of a megabyte",
                                PART.formatted("a".repeat(1_000_000)) + "--x--",
                                "without an end",
                                PART.formatted("../../a.csv"),
                                "dashes",
                                "--".repeat(1_000_000)),
                        "Files",
                        EDITOR,
                        FILES,
                        MULTIPART),
                Stream.of(
                        body("gzip, zeros", EDITOR, LIBRARY, "application/gzip", Bombs.gzip(512)),
                        body("gzip that is none", EDITOR, LIBRARY, "application/gzip", new byte[1_000_000])));
    }

    private static Stream<HostileBody> people() {
        return Stream.of(
                        texts(HostileTexts.sheets(";"), "People", HRIS, PEOPLE, "text/csv"),
                        texts(JSON, "People", HRIS, PEOPLE, "application/jsonl"),
                        texts(HostileTexts.longLine(), "People", HRIS, PEOPLE, "application/jsonl"),
                        Stream.of(body(
                                "People, half of UTF-16",
                                HRIS,
                                PEOPLE,
                                "text/csv",
                                "\ufeffid;name\n\ud800".repeat(1_000).getBytes(StandardCharsets.UTF_16LE))))
                .flatMap(some -> some);
    }

    private static Stream<HostileBody> pasted() {
        return Stream.concat(
                HostileTexts.pasted().entrySet().stream()
                        .flatMap(one -> Stream.of(
                                text(one, "A piece", PIECE, TYPE_JSON, json("summary", one.getValue(), 400)),
                                text(one, "A posting", POSTING, "text/plain", one.getValue()),
                                text(one, "Pasted", PASTED, TYPE_JSON, json("text", one.getValue(), MOST_PASTED)))),
                HostileTexts.html().entrySet().stream()
                        .flatMap(one -> Stream.of(
                                text(one, "A posting, HTML", POSTING, "text/html", one.getValue()),
                                text(
                                        one,
                                        "Pasted HTML",
                                        PASTED,
                                        TYPE_JSON,
                                        json("text", one.getValue(), MOST_PASTED)))));
    }

    private static String json(String name, String text, int most) {
        return MAPPER.valueToTree(Map.of(name, text.substring(0, Math.min(most, text.length()))))
                .toString();
    }

    /** Packed as RFC 9110 allows, which nobody has to take. */
    private static Stream<HostileBody> packed() {
        byte[] zeros = Bombs.gzip(64);
        return Stream.of("gzip", "deflate", "br", "gzip, gzip", "x")
                .map(encoding -> new HostileBody(
                        "Packed by " + encoding,
                        ENGINEER,
                        PIECE,
                        Map.of("Content-Type", TYPE_JSON, "Content-Encoding", encoding),
                        zeros));
    }

    private static HostileBody text(Entry<String, String> what, String shape, String target, String type, String text) {
        String caller = target.equals(POSTING) ? EDITOR : ENGINEER;
        return body(
                "%s, %s".formatted(shape, what.getKey()), caller, target, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<HostileBody> texts(
            Map<String, String> texts, String shape, String caller, String target, String type) {
        return texts.entrySet().stream()
                .map(one -> body(
                        "%s, %s".formatted(shape, one.getKey()),
                        caller,
                        target,
                        type,
                        one.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    private static HostileBody body(String what, String caller, String target, String type, byte[] bytes) {
        return new HostileBody(what, caller, target, Map.of("Content-Type", type), bytes);
    }
}
