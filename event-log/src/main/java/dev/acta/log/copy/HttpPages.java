package dev.acta.log.copy;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Lines asked for page by page; the next page begins behind the last line, the last page is an empty one. */
final class HttpPages<T> implements CopyCursor<T> {

    private final Function<String, Lines> source;
    private final String path;
    private final long to;
    private final int pageSize;
    private final Function<byte[], T> parse;
    private final ToLongFunction<T> number;

    private long from;
    private long pageFrom;
    private int linesOfPage;
    private @Nullable LineCursor<T> page;

    HttpPages(
            Function<String, Lines> source,
            String path,
            long from,
            long to,
            int pageSize,
            Function<byte[], T> parse,
            ToLongFunction<T> number) {
        this.source = source;
        this.path = path;
        this.from = from;
        this.to = to;
        this.pageSize = pageSize;
        this.parse = parse;
        this.number = number;
    }

    @Override
    public @Nullable T next() {
        while (page != null || from < to) {
            if (page == null) {
                page = open();
            }
            T line = line(page);
            if (line != null) {
                return line;
            }
            close();
            if (linesOfPage == 0) {
                return null;
            }
        }
        return null;
    }

    private LineCursor<T> open() {
        String page = path + "?from=" + from + "&limit=" + Math.min(pageSize, to - from);
        pageFrom = from;
        linesOfPage = 0;
        return new LineCursor<>(source.apply(page), parse);
    }

    /** Whatever a line says of itself, the next page begins further on than this one. */
    private @Nullable T line(LineCursor<T> page) {
        try {
            T line = page.next();
            if (line != null) {
                linesOfPage++;
                from = Math.max(from, pageFrom + 1);
                long said = number.applyAsLong(line);
                if (said >= from && said < to) {
                    from = said + 1;
                }
            }
            return line;
        } catch (DamagedPart e) {
            linesOfPage++;
            from++;
            throw e;
        }
    }

    @Override
    public void close() {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
