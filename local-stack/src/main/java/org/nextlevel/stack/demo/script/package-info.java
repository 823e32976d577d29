/** What the demo is about, and how it is told. */
package org.nextlevel.stack.demo.script;
