package org.nextlevel.kit.idempotency;

/**
 * What is kept of the answer to the first request with a key. The body is not: it may hold people's own words.
 *
 * @param fingerprint SHA-256 of method, path and parameters, in hexadecimal
 * @param location path of what the answer showed
 * @param position the {@code NextLevel-Position} of the answer; null when the request told nothing
 */
record KeptAnswer(String fingerprint, int status, String location, String position) {}
