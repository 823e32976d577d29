/** How what was told of careers takes effect: at once, or on its day where the person is (ADR 0045). */
package org.nextlevel.evidence.directory.effect;
