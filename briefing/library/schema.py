"""The tables, as the steps that lead from an empty file to the present version.

``PRAGMA user_version`` holds how many steps a file has taken. A released step is never edited.
Times are seconds since 1970 in UTC, rounded down; ``published`` is kept as ISO 8601, day or time, as stated.
"""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE feeds (
            id       INTEGER PRIMARY KEY,
            url      TEXT NOT NULL UNIQUE,
            title    TEXT NOT NULL DEFAULT '',
            site     TEXT NOT NULL DEFAULT '',
            folder   TEXT NOT NULL DEFAULT '',
            local    INTEGER NOT NULL DEFAULT 0,  -- followed inside this machine or its network
            gone     INTEGER NOT NULL DEFAULT 0,
            added    INTEGER NOT NULL,
            etag     TEXT,
            modified TEXT,                        -- Last-Modified, as the server wrote it
            digest   BLOB,                        -- of what it held when last read
            checked  INTEGER,
            retry_at INTEGER,
            error    TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        """
        CREATE TABLE stories (
            id          INTEGER PRIMARY KEY,
            label       TEXT NOT NULL,
            newest      INTEGER NOT NULL,
            bookmarked  INTEGER,                  -- when
            figures     INTEGER,                  -- measures of the comparison; NULL: to be counted
            agreements  INTEGER,
            differences INTEGER,
            unclear     INTEGER,
            singles     INTEGER,
            changes     INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """,
        "CREATE INDEX stories_newest ON stories (newest DESC, id DESC)",
        "CREATE INDEX stories_uncounted ON stories (id) WHERE figures IS NULL",
        "CREATE INDEX stories_bookmarked ON stories (bookmarked) WHERE bookmarked IS NOT NULL",
        """
        CREATE TABLE articles (
            id        INTEGER PRIMARY KEY,
            key       TEXT NOT NULL UNIQUE,       -- Article.id
            story     INTEGER NOT NULL REFERENCES stories,
            feed      INTEGER REFERENCES feeds ON DELETE SET NULL,
            title     TEXT NOT NULL,
            source    TEXT NOT NULL,
            outlet    TEXT NOT NULL,              -- source, as outlets are told apart
            url       TEXT,
            path      TEXT,
            published TEXT,
            language  TEXT,
            moment    INTEGER NOT NULL,           -- what it is sorted by: published, where believable
            dated     INTEGER NOT NULL,           -- whether moment is about when it was published
            seen      INTEGER NOT NULL,
            changed   INTEGER NOT NULL,
            digest    BLOB NOT NULL,              -- of the text
            current   INTEGER NOT NULL DEFAULT 1, -- the newest of its outlet in its story
            placed    INTEGER NOT NULL DEFAULT 0, -- put into its story by the reader
            page      INTEGER NOT NULL DEFAULT 0, -- keeping.Page
            read      INTEGER,                    -- when; unread again once it changes
            terms     BLOB NOT NULL,              -- grouping.Vector, packed
            extracted TEXT,                       -- version of what found its figures
            text      TEXT NOT NULL               -- last: what stands before it is read without it
        ) STRICT
        """,
        "CREATE INDEX articles_story ON articles (story)",
        "CREATE INDEX articles_feed ON articles (feed, page)",
        "CREATE INDEX articles_moment ON articles (moment)",
        "CREATE INDEX articles_digest ON articles (digest)",
        """
        CREATE TABLE terms (                      -- in how many articles each hashed term stands
            term     INTEGER PRIMARY KEY,
            articles INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE postings (                   -- articles by their weightiest terms
            term    INTEGER NOT NULL,
            day     INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
            story   INTEGER NOT NULL,             -- that of the article
            PRIMARY KEY (term, day, article)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX postings_article ON postings (article)",
        """
        CREATE TABLE entries (                    -- which article an entry of a feed became
            feed    INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
            guid    TEXT NOT NULL,
            digest  BLOB NOT NULL,                -- of the entry as the feed had it
            article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
            PRIMARY KEY (feed, guid)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE versions (
            article   INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
            until     INTEGER NOT NULL,
            title     TEXT NOT NULL,
            text      TEXT NOT NULL,
            published TEXT
        ) STRICT
        """,
        "CREATE INDEX versions_article ON versions (article, until)",
        """
        CREATE TABLE figures (
            article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
            start   INTEGER NOT NULL,
            unit    TEXT NOT NULL,
            data    TEXT NOT NULL,                -- model.Figure as JSON
            PRIMARY KEY (article, start)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX figures_unit ON figures (unit, article)",
        """
        CREATE TABLE bookmarks (
            article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
            start   INTEGER NOT NULL,             -- of the figure in the article's text
            text    TEXT NOT NULL,
            made    INTEGER NOT NULL,
            PRIMARY KEY (article, start)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TRIGGER articles_moved AFTER UPDATE OF story ON articles BEGIN
            UPDATE postings SET story = new.story WHERE article = new.id;
        END
        """,
        """
        CREATE VIRTUAL TABLE search USING fts5 (
            title, source, text, content='articles', content_rowid='id',
            tokenize="porter unicode61 remove_diacritics 2"
        )
        """,
        """
        CREATE TRIGGER articles_added AFTER INSERT ON articles BEGIN
            INSERT INTO search (rowid, title, source, text) VALUES (new.id, new.title, new.source, new.text);
        END
        """,
        """
        CREATE TRIGGER articles_removed AFTER DELETE ON articles BEGIN
            INSERT INTO search (search, rowid, title, source, text)
            VALUES ('delete', old.id, old.title, old.source, old.text);
        END
        """,
        """
        CREATE TRIGGER articles_changed AFTER UPDATE OF title, source, text ON articles BEGIN
            INSERT INTO search (search, rowid, title, source, text)
            VALUES ('delete', old.id, old.title, old.source, old.text);
            INSERT INTO search (rowid, title, source, text) VALUES (new.id, new.title, new.source, new.text);
        END
        """,
    ),
    (
        "CREATE INDEX articles_undated ON articles (id) WHERE NOT dated",
        "CREATE INDEX articles_source ON articles (source, moment)",
        """
        CREATE TABLE joined (                     -- stories that became part of another one
            story      INTEGER PRIMARY KEY,
            into_story INTEGER NOT NULL
        ) STRICT
        """,
    ),
    ("ALTER TABLE stories ADD COLUMN latest TEXT",),  # the last change of a figure, records.Edit as JSON
    (
        "DROP TRIGGER articles_added",  # Shelf.finish lets new articles be searched for, many at once
        "DROP TABLE bookmarks",  # of figures, which nothing ever set
    ),
    (
        "ALTER TABLE stories ADD COLUMN rounded INTEGER",  # agreements that are not exact
        "UPDATE stories SET figures = NULL, latest = NULL",  # to be counted, with those and their clocks
        """
        UPDATE stories SET newest = coalesce(
            (SELECT max(moment) FROM articles WHERE story = stories.id AND dated), newest
        )
        """,
    ),
    (
        "ALTER TABLE stories ADD COLUMN gist TEXT",  # its first difference, report.gist.Gist as JSON
        "UPDATE stories SET figures = NULL WHERE differences > 0 OR unclear > 0",  # to be counted with it
    ),
    (
        """
        CREATE TABLE deleted (                    -- articles: no feed brings them back
            key   TEXT PRIMARY KEY,
            story INTEGER NOT NULL                -- its number, which no other story gets
        ) STRICT, WITHOUT ROWID
        """,
    ),
)
