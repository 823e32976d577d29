package org.nextlevel.gateway.openapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/**
 * Serves the merged document: as YAML, or as JSON to whoever asks by {@code Accept}, {@code ?format=json} or
 * {@code /openapi.json}; compressed where that is accepted, and not at all to whoever has it already.
 */
@ApplicationScoped
public class PublishedDocument implements Handler<RoutingContext> {
    private final OpenApiDocumentService documents;
    private final Map<Format, Representation> made = new EnumMap<>(Format.class);

    PublishedDocument(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    @Override
    public void handle(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.next();
            return;
        }
        answer(context, representation(AskedFormat.of(context)));
    }

    private static void answer(RoutingContext context, Representation document) {
        boolean isGzip = context.parsedHeaders().acceptEncoding().stream()
                .anyMatch(encoding -> encoding.value().equalsIgnoreCase("gzip") && encoding.weight() > 0);
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, document.tag())
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (document.isKnown(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, document.mediaType());
        if (isGzip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.end(Buffer.buffer(isGzip ? document.compressed() : document.text()));
    }

    private synchronized Representation representation(Format format) {
        return made.computeIfAbsent(
                format,
                one -> Representation.of(one, documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, one)));
    }
}
