package org.nextlevel.kit.idempotency;

import java.util.Map;

/**
 * The answer to the first request with a key.
 *
 * @param fingerprint SHA-256 of method, path and parameters, in hexadecimal
 * @param body JSON
 */
record KeptAnswer(String fingerprint, int status, Map<String, String> headers, String body) {}
