/** Texts with names in braces, written by people who do not program: how they are read, checked and filled, once for all. */
package org.nextlevel.engine.template;
