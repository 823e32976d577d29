/** Which way a request went through the parts, and how long each step took: spans of OpenTelemetry that say nothing of people (ADR 0072). */
package org.nextlevel.trace;
