/** What operators read of each request: one line at its end, without a word of anybody (ADR 0072). */
package org.nextlevel.kit.log;
