/**
 * Comparison: whether copies have what their owners have, said by number and digest of a stretch of things at one moment, and mended by
 * telling again what differs (ADR 0077).
 */
package org.nextlevel.kit.republish.comparison;
