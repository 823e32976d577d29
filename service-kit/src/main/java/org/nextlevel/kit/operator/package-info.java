/** What operators do on the management port of a service, to which no gateway leads; they read no word of anybody (ADR 0067). */
package org.nextlevel.kit.operator;
