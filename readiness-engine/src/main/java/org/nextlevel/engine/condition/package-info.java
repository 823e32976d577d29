/** The language of conditions that are data (a part of CEL): how it is compiled, checked and bounded, wherever it is used. */
package org.nextlevel.engine.condition;
