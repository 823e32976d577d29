/** How somebody asks for the promotion at the right moment, and what is left open at the end. */
package org.nextlevel.stack.demo.promotion;
