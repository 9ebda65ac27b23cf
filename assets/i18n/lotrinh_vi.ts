<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The sources are written in Vietnamese; here stand only the words of Qt itself, which has no Vietnamese. -->
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Loại tệp</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ghi</translation>
    </message>
</context>
</TS>
